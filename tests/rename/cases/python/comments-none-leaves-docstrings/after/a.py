def repeat(text, count):
    """
    :param times: how often
    """
    return text * count

