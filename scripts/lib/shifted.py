"""Where a place is once names have grown: shifted.py START PLACE NOW [NAME], places as FILE:LINE:COLUMN.

PLACE is one in the commit START, NOW the same place with the path that its file has now. Prints NOW with
its column moved by what renames have put into the line, for scripts/accuracy: names become longer by
"Zq" and nothing else changes. Where more has, NOW itself is printed; with NAME, where that word stands
first from there on, as in `{a: aZq}`, which was `{a}`.
"""

import re
import subprocess
import sys

GROWTH = b"Zq"


def shifted(before, after, column):
    """Where byte `column` of the line `before` is in `after`; nothing where more than names changed."""
    at = 0
    for byte in before[:column]:
        if after[at : at + 1] != bytes([byte]):
            if not after.startswith(GROWTH, at):
                return None
            at += len(GROWTH)
            if after[at : at + 1] != bytes([byte]):
                return None
        at += 1
    return at


def standing(line, column, name):
    """The first byte from `column` on at which the word `name` stands in `line`; `column` if it does not."""
    word = re.compile(rb"(?<![\w$])" + re.escape(name) + rb"(?![\w$])")
    match = word.search(line, column)
    return match.start() if match else column


def main(start, place, now, name=None):
    path, row, column = place.rsplit(":", 2)
    path_now = now.rsplit(":", 2)[0]
    old = subprocess.run(["git", "show", f"{start}:{path}"], capture_output=True, check=True).stdout
    with open(path_now, "rb") as file:
        new = file.read()
    before, after = (text.split(b"\n")[int(row) - 1] for text in (old, new))
    found = shifted(before, after, int(column) - 1)
    if found is None:
        found = int(column) - 1
    if name is not None:
        found = standing(after, found, name.encode())
    print(f"{path_now}:{row}:{found + 1}")


if __name__ == "__main__":
    main(*sys.argv[1:])
