name = "x"
a = f"{name}" F'{name!s}' rf"{name}\d" f"""{
    name
}""" f"{ {'name': name}['name'] }" f"{name=}" "{name}" f"{{name}}"
print(a)

