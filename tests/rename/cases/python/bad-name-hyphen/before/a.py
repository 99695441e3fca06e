class Name:
    pass

