try:
    from fast import loads as decode
except ImportError:
    def decode(s): return s
print(decode("x"))
