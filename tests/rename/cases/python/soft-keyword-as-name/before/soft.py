import re

match = re.compile("a")
case = match.match("a")
type = 1

match case:
    case None:
        print(match, type)
    case _:
        print(case)

