def draw(shape, **options):
    return shape, options

draw("x", colour="red")

