"""Where a place is once other names have grown: shifted.py START PLACE NOW, places as FILE:LINE:COLUMN.

PLACE is one in the commit START, NOW the same place with the path that its file has now. Prints NOW with
its column moved by what renames have put into the line, for scripts/accuracy: names become longer by
"Zq" and nothing else changes. Where more has, NOW itself is printed.
"""

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


def main(start, place, now):
    path, row, column = place.rsplit(":", 2)
    path_now = now.rsplit(":", 2)[0]
    old = subprocess.run(["git", "show", f"{start}:{path}"], capture_output=True, check=True).stdout
    with open(path_now, "rb") as file:
        new = file.read()
    line = int(row) - 1
    found = shifted(old.split(b"\n")[line], new.split(b"\n")[line], int(column) - 1)
    print(now if found is None else f"{path_now}:{row}:{found + 1}")


if __name__ == "__main__":
    main(*sys.argv[1:])
