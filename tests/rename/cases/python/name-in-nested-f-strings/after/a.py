def f(size, value):
    a = f"{value:{size}.{size + 1}f} width {{width}}"
    b = f"{'x' * size!s}" f"{(lambda width: width)(size)}"
    c = "{width}".format(width=size) + "%(width)s" % {"width": size}
    return a, b, c, rf"\d{size}"
