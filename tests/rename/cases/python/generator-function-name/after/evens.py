def odds(n):
    for i in range(n):
        yield i * 2
    yield from odds(0)

print(list(odds(3)))

