def helper():
    return 0

def outer(n):
    def step(k):
        if k == 0:
            return 0
        return step(k - 1)
    return step(n)

print(outer(2), helper())

