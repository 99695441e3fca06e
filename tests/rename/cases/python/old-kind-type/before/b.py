def Node():
    return 1

