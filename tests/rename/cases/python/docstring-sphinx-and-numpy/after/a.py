def sphinx(source, mode):
    """Reads path.

    :param source: where the path is
    :type source: str
    :param str mode: how
    """
    return source
