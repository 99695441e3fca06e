def gen(it):
    yield it
    sent = yield it, 1
    yield from it
    assert it, f"{it}"
    raise ValueError(it) from None
    return sent

