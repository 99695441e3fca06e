try:
    from fast import parse
except ImportError:
    parse = None

print(parse)

