def run(action):
    e = 1
    return e

def guarded(action):
    try:
        action()
    except ValueError as problem:
        print(problem, problem.args)
        raise RuntimeError(str(problem)) from problem
    except (KeyError, OSError):
        pass

