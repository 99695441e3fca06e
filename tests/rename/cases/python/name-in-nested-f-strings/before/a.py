def f(width, value):
    a = f"{value:{width}.{width + 1}f} width {{width}}"
    b = f"{'x' * width!s}" f"{(lambda width: width)(width)}"
    c = "{width}".format(width=width) + "%(width)s" % {"width": width}
    return a, b, c, rf"\d{width}"
