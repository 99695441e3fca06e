def run(path, *, loud=False, **rest):
    """Runs.

    Args:
        path: what
        loud: whether to tell
    """
    return path if loud else rest
