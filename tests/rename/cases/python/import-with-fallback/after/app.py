try:
    from fast import decode
except ImportError:
    decode = None

print(decode)

