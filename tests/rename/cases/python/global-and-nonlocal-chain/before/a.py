def a():
    level = 1
    def b():
        def c():
            nonlocal level
            level += 1
        c()
        return level
    return b

level = 9

