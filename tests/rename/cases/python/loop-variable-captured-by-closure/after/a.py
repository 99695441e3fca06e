def make():
    fs = []
    for index in range(3):
        fs.append(lambda: index)
        fs.append(lambda i=index: i)
    return fs

