class Mine(ValueError):
    pass

