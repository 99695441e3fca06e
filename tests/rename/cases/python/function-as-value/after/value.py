def plus(a, b):
    return a + b

table = {"add": plus, "sub": lambda a, b: a - b}
apply = table.get("add", plus)
pair = (plus, [plus], {plus})
if callable(plus) and not isinstance(plus, int):
    print(apply(1, 2), set().add)
