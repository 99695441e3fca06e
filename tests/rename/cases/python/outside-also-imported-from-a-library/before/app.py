try:
    from json import loads
except ImportError:
    from slow import loads

loads("x")

