def show(x):
    return x

def f():
    print("x")

