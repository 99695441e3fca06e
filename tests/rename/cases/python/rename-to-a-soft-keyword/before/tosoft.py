import re

found = re.search("a", "ba")
if found:
    print(found.start())
