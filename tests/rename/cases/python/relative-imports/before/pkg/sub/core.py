def get():
    return 2

