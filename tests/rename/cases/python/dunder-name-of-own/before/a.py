_value = 1

def get(_value=_value):
    return _value

