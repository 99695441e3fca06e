class Machine:
    pass
