data = {"i": [1, 2]}
i = 0
print(data["i"][i], data["i"][i:i + 1], data["i"][-i])

