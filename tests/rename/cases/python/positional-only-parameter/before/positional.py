def collect(name, /, **kwargs):
    return name, kwargs

print(collect(1, name=2))

