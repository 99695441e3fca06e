counter = 0

def bump():
    global counter
    counter += 1

def local_one():
    counter = 5
    return counter

bump()
print(counter, local_one())

