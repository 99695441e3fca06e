step = 2
add = lambda x: x + step

