def f(src):
    while chunk := src.read(1):
        print(chunk)
    return chunk

