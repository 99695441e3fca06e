def load():
    global settings, other
    settings = {"a": 1}
    other = 2

def use():
    load()
    return settings["a"]

print(use())

