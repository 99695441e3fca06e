def run(action):
    e = 1
    return e

def guarded(action):
    try:
        action()
    except ValueError as e:
        print(e, e.args)
        raise RuntimeError(str(e)) from e
    except (KeyError, OSError):
        pass

