def f(d):
    for key, (left, key2) in d.items():
        print(key, left, key2)
    return {key: v for key, v in d.items()}, key

