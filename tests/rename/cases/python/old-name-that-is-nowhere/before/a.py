def here():
    return 1

