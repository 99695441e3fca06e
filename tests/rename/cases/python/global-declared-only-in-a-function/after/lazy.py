def load():
    global conf, other
    conf = {"a": 1}
    other = 2

def use():
    load()
    return conf["a"]

print(use())

