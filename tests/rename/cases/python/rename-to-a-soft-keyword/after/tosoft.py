import re

match = re.search("a", "ba")
if match:
    print(match.start())
