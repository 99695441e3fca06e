def f():
    import json as j
    return j.dumps(1)

def g():
    import json as j
    return j

