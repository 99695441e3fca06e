def add(a, b):
    return a + b

table = {"add": add, "sub": lambda a, b: a - b}
apply = table.get("add", add)
pair = (add, [add], {add})
if callable(add) and not isinstance(add, int):
    print(apply(1, 2), set().add)
