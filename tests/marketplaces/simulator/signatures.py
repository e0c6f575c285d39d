"""How the clouds' own interfaces want requests signed: AWS's Signature Version 4 and Huawei Cloud's AK/SK signature, which
is one HMAC under the secret key itself, over paths that end with a slash. Canonical requests are built from what came
in."""
import calendar
import hashlib
import hmac
import re
import time
import urllib.parse


def sha256(text):
    return hashlib.sha256(text).hexdigest()


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def escaped(text):
    return urllib.parse.quote(text, safe="-_.~")


def canonical_query(query):
    pairs = urllib.parse.parse_qsl(query, keep_blank_values=True)
    return "&".join(f"{name}={value}" for name, value in sorted((escaped(name), escaped(value)) for name, value in pairs))


def canonical_request(method, target, headers, signed, body, slash=False):
    """headers: names in lower case; signed: those that count, in order."""
    path, _, query = target.partition("?")
    path = "/".join(escaped(urllib.parse.unquote(part)) for part in path.split("/"))
    if slash and not path.endswith("/"):
        path += "/"
    lines = [f"{name}:{re.sub(' +', ' ', headers[name].strip())}" for name in signed]
    return "\n".join([method, path, canonical_query(query), *lines, "", ";".join(signed), sha256(body)])


def aws4(secret, date, region, service, request):
    """The signature; date: x-amz-date."""
    scope = f"{date[:8]}/{region}/{service}/aws4_request"
    key = ("AWS4" + secret).encode()
    for part in (date[:8], region, service, "aws4_request"):
        key = mac(key, part)
    return mac(key, f"AWS4-HMAC-SHA256\n{date}\n{scope}\n{sha256(request.encode())}").hex()


def huawei(secret, date, request):
    """The signature; date: X-Sdk-Date."""
    return mac(secret.encode(), f"SDK-HMAC-SHA256\n{date}\n{sha256(request.encode())}").hex()


def taken_apart(authorization, algorithm):
    """The fields of an Authorization header; {} if it is none of that algorithm."""
    name, _, rest = authorization.partition(" ")
    if name != algorithm:
        return {}
    return dict(field.strip().partition("=")[::2] for field in rest.split(","))


def age(date, now):
    """Seconds; of what is no date, endless."""
    try:
        return now - calendar.timegm(time.strptime(date, "%Y%m%dT%H%M%SZ"))
    except ValueError:
        return float("inf")
