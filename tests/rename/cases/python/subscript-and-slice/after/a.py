data = {"i": [1, 2]}
index = 0
print(data["i"][index], data["i"][index:index + 1], data["i"][-index])

