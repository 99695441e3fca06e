def f():
    import json as loads
    return loads.dumps(1)

def g():
    import json as j
    return j

