#!/usr/bin/env python3
"""Plays an agent that changes gross(net) to gross(net, country): migrate.py FILE..."""

import re
import sys

DEFINITION = '''def gross(net, country):
    """The price with tax, in cents."""
    return net + net * RATES[country] // 100
'''


def migrate(text):
    if "def gross(net):" in text:
        return re.sub(r"def gross\(net\):\n(?:    .*\n)+", DEFINITION, text)
    return re.sub(r"\bgross\(([^(),]+)\)", r"gross(\1, order.country)", text)


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        before = file.read()
    after = migrate(before)
    if after != before:
        with open(path, "w", encoding="utf-8") as file:
            file.write(after)
        print(f"changed {path}")
