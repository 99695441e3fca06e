def read(f):
    while (chunk := f.read(10)):
        yield chunk
    if (n := len(chunk)) and (m := [y := 1, y**2]):
        return n, m, y
    print(f"{(chunk2 := chunk)}")
