def evens(n):
    for i in range(n):
        yield i * 2
    yield from evens(0)

print(list(evens(3)))

