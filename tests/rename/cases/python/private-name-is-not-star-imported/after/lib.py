def _inner():
    return 1

_inner()
