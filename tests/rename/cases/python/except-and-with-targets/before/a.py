def f(path):
    try:
        with open(path) as handle, open(path) as other:
            return handle.read() + other.read()
    except (OSError, ValueError) as error:
        print(error, error.args)
        raise RuntimeError(str(error)) from error
    except KeyError:
        print(path)
