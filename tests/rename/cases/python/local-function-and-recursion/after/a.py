def outer(n):
    def step(k):
        return step(k - 1) if k else outer(0)
    result = list(map(step, range(n)))
    walk2 = step
    return result, walk2
def walk(k): return outer(k)
