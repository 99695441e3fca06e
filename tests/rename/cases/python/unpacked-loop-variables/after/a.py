def f(d):
    for word, (left, key2) in d.items():
        print(word, left, key2)
    return {key: v for key, v in d.items()}, word

