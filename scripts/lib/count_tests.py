"""Reads meson's testlog.json and closes a test run: prints "N passed, N failed[, N skipped]".

A program counts by the test cases of its closing line (doctest's, or one like ours), and as one
test without such a line: so a crash or a timeout is one failure. Exits 1 if any failed or none ran.
"""

import json
import re
import sys

CASES = re.compile(
    r"^(?:\[doctest\] test cases: *\d+ \|)? *(\d+) passed(?: *\||,) *(\d+) failed(?: *\| *(\d+) skipped)?",
    re.MULTILINE,
)


def count(record):
    """Returns how many tests of one program passed, failed and were skipped."""
    ok = record["result"] in ("OK", "EXPECTEDFAIL")
    output = record.get("stdout") or ""
    if record["result"] == "SKIP":
        reason = (output.strip().splitlines() or ["no reason given"])[-1]
        print(f"skipped {record['name']}: {reason}")
        return 0, 0, 1
    cases = CASES.search(output)
    if not cases:
        return int(ok), int(not ok), 0
    passed, failed, skipped = map(int, cases.groups(default=0))
    if skipped:
        print(f"skipped {skipped} of {record['name']}: marked so in its source")
    return passed, failed + int(not ok and not failed), skipped


def main(path):
    with open(path, encoding="utf-8") as log:
        counts = [count(json.loads(line)) for line in log]
    passed, failed, skipped = (sum(column) for column in zip(*counts)) if counts else (0, 0, 0)
    print(f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
