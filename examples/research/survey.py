#!/usr/bin/env python3
"""Plays an agent that answers a question about the code here: survey.py PROMPT, topic in $TOPIC."""

import collections
import os
import subprocess
import sys

# A heading for each topic, and what to look for, as extended regular expressions of git grep.
TOPICS = {
    "api": ("API layer", [
        ("exported functions", r"^(export (async )?function|pub (async )?fn|func [A-Z]|def [a-z])"),
        ("declarations in headers", r"^[A-Za-z].*[a-z_]+\(.*\);$"),
        ("endpoints", r"@(app|router)\.(get|post|put|delete|route)|app\.(get|post|put|delete)\("),
    ]),
    "model": ("Data model", [
        ("types with members", r"^(export )?(class|struct|interface|enum) [A-Za-z]|^type [A-Z].* struct"),
        ("tables", r"[Cc][Rr][Ee][Aa][Tt][Ee] [Tt][Aa][Bb][Ll][Ee]"),
    ]),
    "security": ("Security-relevant calls", [
        ("programs started", r"\b(system|popen|execv[pe]*|subprocess\.[a-z]+)\(|\bchild_process\b"),
        ("text evaluated", r"\b(eval|exec)\("),
        ("memory copied unchecked", r"\b(strcpy|strcat|sprintf|gets)\("),
        ("words for secrets", r"(password|api_?key|secret)[A-Za-z_]* *[=:]"),
    ]),
}
MOST_SHOWN = 10


def matches(pattern):
    """The lines that match, as (path, line, text)."""
    result = subprocess.run(["git", "grep", "-InE", "-z", pattern], capture_output=True, check=False)
    if result.returncode > 1:
        sys.exit(result.stderr.decode())
    for line in result.stdout.decode(errors="replace").splitlines():
        path, number, text = line.split("\0", 2)
        yield path, number, text.strip()


def main():
    title, questions = TOPICS[os.environ["TOPIC"]]
    print(f"## {title}\n")
    for name, pattern in questions:
        found = list(matches(pattern))
        files = collections.Counter(path for path, _, _ in found)
        print(f"### {name}: {len(found)} in {len(files)} files\n")
        for path, number, text in found[:MOST_SHOWN]:
            print(f"- `{path}:{number}`: `{text[:80]}`")
        if len(found) > MOST_SHOWN:
            print(f"- and {len(found) - MOST_SHOWN} more, most of them in `{files.most_common(1)[0][0]}`")
        print()


main()
