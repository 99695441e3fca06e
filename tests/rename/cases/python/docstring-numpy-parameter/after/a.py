def numpy(source, mode):
    """Reads.

    Parameters
    ----------
    source : str
        the path
    mode : str, optional
        how
    """
    return source, mode
for path in []: pass
