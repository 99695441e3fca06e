from functools import partial

def repeat(text, count=1):
    return text * count

thrice = partial(repeat, count=3)

