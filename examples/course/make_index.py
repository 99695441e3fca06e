#!/usr/bin/env python3
"""Writes index.html: a link to every other page here, in the order of the outline."""

import re


def main():
    with open("outline.md", encoding="utf-8") as file:
        pages = re.findall(r"^## (\w+): ", file.read(), re.MULTILINE)
    links = []
    for page in pages:
        with open(f"{page}.html", encoding="utf-8") as file:
            title = re.search(r"<title>(.*?)</title>", file.read()).group(1)
        links.append(f'<li><a href="{page}.html">{title}</a></li>')
    with open("template.html", encoding="utf-8") as file:
        text = file.read()
    text = text.replace("{{ title }}", "The course").replace("{{ body }}", "\n".join(
        ["<ol>", *links, "</ol>"]))
    text = text.replace('<p><a href="index.html">All pages</a></p>\n', "")
    with open("index.html", "w", encoding="utf-8") as file:
        file.write(text)


main()
