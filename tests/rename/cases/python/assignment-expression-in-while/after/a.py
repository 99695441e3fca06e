def f(src):
    while block := src.read(1):
        print(block)
    return block

