def call(target, *args, **options):
    options.setdefault("a", 1)
    return target(*args, **options)

def other(kwargs):
    return kwargs

print(call(print, kwargs=1))

