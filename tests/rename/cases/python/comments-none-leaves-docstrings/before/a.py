def repeat(text, times):
    """
    :param times: how often
    """
    return text * times

