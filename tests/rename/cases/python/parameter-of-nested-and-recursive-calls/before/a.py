def walk(tree, depth=0):
    if depth > 3:
        return tree
    return [walk(t, depth=depth + 1) for t in tree]

def depth(): return walk([], depth=1)

