"""Chooses declarations for scripts/accuracy: sample.py SEED COUNT < ctags output ("LINE<TAB>NAME<TAB>FILE").

Prints "FILE:LINE:COLUMN NAME" of COUNT declarations, chosen by SEED among those whose name stands in
its line as a whole word.
"""

import random
import re
import sys

# What ctags takes for a name, and is a keyword: a JavaScript class's constructor.
NO_NAMES = {"constructor"}
IDENTIFIER = re.compile(r"[A-Za-z_$][\w$]*\Z")


def places(lines):
    texts = {}
    for line in lines:
        row, name, path = line.rstrip("\n").split("\t", 2)
        if not IDENTIFIER.match(name) or name in NO_NAMES:
            continue
        if path not in texts:
            with open(path, "rb") as file:
                texts[path] = file.read().split(b"\n")
        text = texts[path][int(row) - 1]
        found = re.search(rb"(?<![\w$])" + re.escape(name.encode()) + rb"(?![\w$])", text)
        if found:
            yield f"{path}:{row}:{found.start() + 1} {name}"


def main(seed, count):
    found = sorted(set(places(sys.stdin)))
    random.Random(int(seed)).shuffle(found)
    for place in found[: int(count)]:
        print(place)


if __name__ == "__main__":
    main(*sys.argv[1:])
