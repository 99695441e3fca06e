def run(path, *, verbose=False, **rest):
    """Runs.

    Args:
        path: what
        verbose: whether to tell
    """
    return path if verbose else rest
