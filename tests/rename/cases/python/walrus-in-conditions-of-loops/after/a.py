def read(f):
    while (piece := f.read(10)):
        yield piece
    if (n := len(piece)) and (m := [y := 1, y**2]):
        return n, m, y
    print(f"{(chunk2 := piece)}")
