from functools import partial

def repeat(text, times=1):
    return text * times

thrice = partial(repeat, times=3)

