"""B2: small durable writes beside the bare database."""
import sqlite3
import time

from measure import HERE, wrk

CODES = ("-s", str(HERE / "codes.lua"))


def raw_inserts(file, create, rows, seconds):
    """Rows a second, one commit each."""
    raw = sqlite3.connect(file, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    for (statement,) in create:
        raw.execute(statement)
    insert = f"INSERT INTO email_codes VALUES ({','.join('?' * len(rows[0]))})"
    start, inserted = time.monotonic(), 0
    for row in rows:
        raw.execute(insert, row)
        inserted += 1
        if time.monotonic() - start > seconds:
            break
    raw.close()
    return inserted / (time.monotonic() - start)


def b2(database, folder, port, seconds):
    rounds = []
    for number in range(3):
        rate = wrk(f"https://127.0.0.1:{port}", seconds, *CODES).rate
        rows = database.rows("SELECT * FROM email_codes LIMIT 20000")
        create = database.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'email_codes' AND sql IS NOT NULL")
        rounds.append((rate, raw_inserts(folder / f"raw-{number}.sqlite", create, rows, seconds)))
    ours, bare = map(max, zip(*rounds))
    yield ("B2", "a code asked for: code, intent, mail, audit; best of 3", f"{ours:.0f} writes/s",
           f"one row a commit: {bare:.0f}/s", f"{ours / bare:.2f} ×", "≥ 2")
