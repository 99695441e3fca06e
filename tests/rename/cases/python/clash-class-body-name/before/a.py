base = 10

class Table:
    start = 1
    end = base + start

