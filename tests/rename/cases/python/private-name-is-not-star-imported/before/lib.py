def _helper():
    return 1

_helper()
