try:
    from fast import decode
except ImportError:
    from slow import decode

decode("x")

