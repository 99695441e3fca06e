def call(f, args, kwargs):
    return f(*args, **kwargs, key=[*args])

call(print, args=(1,), kwargs={})

