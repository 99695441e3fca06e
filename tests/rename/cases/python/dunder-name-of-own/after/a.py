_answer = 1

def get(_value=_answer):
    return _value

