hits = 0

def bump():
    global hits
    hits += 1

def local_one():
    counter = 5
    return counter

bump()
print(hits, local_one())

