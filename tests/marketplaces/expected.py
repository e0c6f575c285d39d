"""What must come of each fault of simulator/faults.py, in its answers and in the purchases."""
from scene import done

# What answers must be; each takes the answer and the purchase.

def made(answer, purchase):
    said = answer.json()
    return answer.status == 200 and said.get("resultCode", "000000") == "000000" and said["instanceId"] in (
        purchase.instance, purchase.instance or said["instanceId"])


def denied(answer, _):
    return answer.status in (401, 403)


def unbelieved(answer, _):
    return (answer.status, answer.json()["resultCode"]) == (200, "000001") and "Body-Sign" in answer.headers


def unsigned(answer, _):
    return answer.status == 401


def moved(answer, _):
    return (answer.status, answer.headers["Location"]) == (303, "/handoff")


def turned_away(answer, _):
    return 400 <= answer.status < 500 and not answer.headers["Set-Cookie"] and "text/html" in answer.headers["Content-Type"]


def refused(answer, _):
    return 400 <= answer.status < 500


# marketplace: fault: (what each answer must be, or all of them, purchases there are of it, their state)
EXPECTED = {
    "alibaba": {
        "replay": ([made, made], 1, "active"),
        "insists": ([made] * 120, 1, "active"),
        "parallel": ([made] * 8, 1, "active"),
        "wrong-key": ([denied], 0, None),
        "lost-answer": ([made], 1, "active"),
        "late-events": ([made, done, done, done], 1, "released"),
        "release-twice": ([made, done, done], 1, "released"),
        "release-unknown": ([done], 0, None),
        "forged-expiry": ([made, done], 1, "active"),
        "landing-before-event": ([turned_away], 0, None),
        "split": ([made, turned_away], 1, "active"),
        "doubled": ([made, turned_away], 1, "active"),
        "stale-login": ([made, turned_away, turned_away], 1, "active"),
    },
    "huawei": {
        "replay": ([made, unbelieved], 1, "active"),
        "nonce": ([made, unbelieved], 1, "active"),
        "parallel": ([made] * 8, 1, "active"),
        "insists": ([made] * 30, 1, "active"),
        "wrong-key": ([unbelieved], 0, None),
        "kit-key": ([unbelieved, unbelieved], 0, None),
        "skew": ([unbelieved, unbelieved], 0, None),
        "near": ([made, made], 1, "active"),
        "seconds": ([unbelieved], 0, None),
        "shifted": ([unbelieved], 0, None),
        "raw": ([made], 1, "active"),
        "nested": ([made, done], 1, "active"),
        "lost-answer": ([made], 1, "active"),
        "release-unknown": ([done, done], 0, None),
        "late-events": ([made, done, done, done], 1, "released"),
        "probe": ([made, done, done], 0, None),
    },
    "aws": {
        "replay": ([done] * 4, 1, "active"),
        "parallel": ([done] * 9, 1, "active"),
        "out-of-order": ([done] * 2, 1, "active"),
        "wrong-secret": ([denied] * 2, 0, None),
        "lost-answer": ([done] * 2, 1, "active"),
        "landing-before-event": ([moved, done, done], 1, "active"),
        "short-arn": ([moved, done, done], 1, "active"),
        "old-token": ([turned_away], 0, None),
        "late-events": ([done] * 5, 1, "released"),
    },
    "azure": {
        "replay": ([moved, done, done], 1, "frozen"),
        "lost-answer": ([moved, done], 1, "frozen"),
        "wrong-key": ([moved, denied], 1, "unchanged"),
        "unsigned": ([moved, unsigned], 1, "unchanged"),
        "other-audience": ([moved, denied], 1, "unchanged"),
        "other-tenant": ([moved, denied], 1, "unchanged"),
        "other-caller": ([moved, denied], 1, "unchanged"),
        "expired": ([moved, denied], 1, "unchanged"),
        "unconfirmed": ([moved, refused], 1, "unchanged"),
        "lost-plus": ([moved], 1, "unchanged"),
        "old-token": ([turned_away], 0, None),
    },
}
