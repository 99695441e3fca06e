def a():
    depth = 1
    def b():
        def c():
            nonlocal depth
            depth += 1
        c()
        return depth
    return b

level = 9

