#!/usr/bin/env python3
"""Plays an agent that writes a page of the course: writer.py PROMPT, the page's name in $PAGE."""

import html
import os
import sys


def section(outline, page):
    """The title and the points below "## PAGE: TITLE"."""
    title, points = None, []
    for line in outline.splitlines():
        if line.startswith("## "):
            name, _, rest = line[3:].partition(": ")
            if title is not None:
                break
            title = rest if name == page else None
        elif title is not None and line.startswith("- "):
            points.append(line[2:])
    if title is None:
        sys.exit(f"writer: outline.md has no page {page}")
    return title, points


def main():
    page = os.environ["PAGE"]
    print(f"asked: {sys.argv[1].splitlines()[0]} ...")
    with open("outline.md", encoding="utf-8") as file:
        title, points = section(file.read(), page)
    with open("template.html", encoding="utf-8") as file:
        text = file.read()
    body = "\n".join(f"<p>{html.escape(point)}</p>" for point in points)
    text = text.replace("{{ title }}", html.escape(title)).replace("{{ body }}", body)
    with open(f"{page}.html", "w", encoding="utf-8") as file:
        file.write(text)
    print(f"wrote {page}.html")


main()
