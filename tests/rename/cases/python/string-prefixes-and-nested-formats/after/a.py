label = "x"
a = f"{label}" F'{label!s}' rf"{label}\d" f"""{
    label
}""" f"{ {'name': label}['name'] }" f"{label=}" "{name}" f"{{name}}"
print(a)

