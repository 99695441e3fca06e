def sphinx(path, mode):
    """Reads path.

    :param path: where the path is
    :type path: str
    :param str mode: how
    """
    return path
