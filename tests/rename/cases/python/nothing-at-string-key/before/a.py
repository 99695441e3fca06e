d = {"count": 1}
print(d["count"])

