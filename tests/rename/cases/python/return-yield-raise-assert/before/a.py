def gen(thing):
    yield thing
    sent = yield thing, 1
    yield from thing
    assert thing, f"{thing}"
    raise ValueError(thing) from None
    return sent

