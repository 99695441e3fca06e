def f(path):
    try:
        with open(path) as handle, open(path) as other:
            return handle.read() + other.read()
    except (OSError, ValueError) as problem:
        print(problem, problem.args)
        raise RuntimeError(str(problem)) from problem
    except KeyError:
        print(path)
