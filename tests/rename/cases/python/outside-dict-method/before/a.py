d = {"a": 1}
d.get("a")

