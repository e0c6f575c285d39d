"""B2: small durable writes beside the bare database."""
import sqlite3
import time

from measure import HERE, wrk

CODES = ("-s", str(HERE / "codes.lua"))


TABLES = ("email_codes", "intents", "audit")  # where a request's rows stay; its mail is gone when it is sent


def raw_inserts(file, create, requests, seconds, together):
    """Requests whose rows are inserted in a second: in one commit, or in one for each row."""
    raw = sqlite3.connect(file, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    for (statement,) in create:
        raw.execute(statement)
    inserts = [f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})" for table, row in zip(TABLES, requests[0])]
    start, inserted = time.monotonic(), 0
    for rows in requests:
        if together:
            raw.execute("BEGIN IMMEDIATE")
        for insert, row in zip(inserts, rows):
            raw.execute(insert, row)
        if together:
            raw.execute("COMMIT")
        inserted += 1
        if time.monotonic() - start > seconds:
            break
    raw.close()
    return inserted / (time.monotonic() - start)


def b2(database, folder, port, seconds):
    rounds = []
    for number in range(3):
        rate = wrk(f"https://127.0.0.1:{port}", seconds, *CODES).rate
        requests = list(zip(*(database.rows(f"SELECT * FROM {table} LIMIT 20000") for table in TABLES)))
        create = database.rows(f"""SELECT sql FROM sqlite_master WHERE tbl_name IN {TABLES} AND type <> 'trigger'
                                   AND sql IS NOT NULL ORDER BY type DESC""")
        rounds.append((rate, *(raw_inserts(folder / f"raw-{number}-{together}.sqlite", create, requests, seconds, together)
                               for together in (False, True))))
    ours, single, grouped = map(max, zip(*rounds))
    yield ("B2", "a code asked for: code, intent, mail, audit; best of 3", f"{ours:.0f} writes/s",
           f"its rows that stay, a commit each: {single:.0f}/s", f"{ours / single:.2f} ×", "≥ 2")
    yield ("B2", "the same", f"{ours:.0f} writes/s", f"its rows that stay, in one commit: {grouped:.0f}/s",
           f"{ours / grouped:.2f} ×", "")
