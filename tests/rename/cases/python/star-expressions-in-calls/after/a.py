def call(f, params, kwargs):
    return f(*params, **kwargs, key=[*params])

call(print, params=(1,), kwargs={})

