def collect(first, /, **kwargs):
    return first, kwargs

print(collect(1, name=2))

