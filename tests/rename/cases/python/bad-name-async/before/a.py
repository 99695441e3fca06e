def wait():
    return 1

