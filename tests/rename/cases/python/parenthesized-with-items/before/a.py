def f(p, q):
    with (
        open(p) as a,
        open(q) as b,
    ):
        b.write(a.read())

