def f(p, q):
    with (
        open(p) as source,
        open(q) as b,
    ):
        b.write(source.read())

