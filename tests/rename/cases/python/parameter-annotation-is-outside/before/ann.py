value = int

def twice(value: value) -> value:
    local: int = value
    return local + value

print(twice(value=2))

