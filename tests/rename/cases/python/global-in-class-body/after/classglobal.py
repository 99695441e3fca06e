tally = 0

class Registry:
    global tally
    tally = 5
    size = 2

print(tally, Registry.size)

