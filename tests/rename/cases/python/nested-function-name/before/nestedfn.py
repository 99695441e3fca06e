def helper():
    return 0

def outer(n):
    def helper(k):
        if k == 0:
            return 0
        return helper(k - 1)
    return helper(n)

print(outer(2), helper())

