Number = int

def twice(value: Number) -> Number:
    local: int = value
    return local + value

print(twice(value=2))

