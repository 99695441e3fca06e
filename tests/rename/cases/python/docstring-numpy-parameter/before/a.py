def numpy(path, mode):
    """Reads.

    Parameters
    ----------
    path : str
        the path
    mode : str, optional
        how
    """
    return path, mode
for path in []: pass
