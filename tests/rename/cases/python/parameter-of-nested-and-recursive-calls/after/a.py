def walk(tree, limit=0):
    if limit > 3:
        return tree
    return [walk(t, limit=limit + 1) for t in tree]

def depth(): return walk([], limit=1)

