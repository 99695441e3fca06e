total = 0

def f(n):
    global total
    count = n
    total = total + count

