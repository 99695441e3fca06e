try:
    from fast import loads as parse
except ImportError:
    def parse(s): return s
print(parse("x"))
