import re

pattern = re.compile("a")
case = pattern.match("a")
type = 1

match case:
    case None:
        print(pattern, type)
    case _:
        print(case)

