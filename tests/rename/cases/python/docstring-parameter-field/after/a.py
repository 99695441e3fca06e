def repeat(text, count):
    """Repeat text n times.

    :param text: the text
    :param count: how often
    :type count: int
    """
    return text * count

def other(n):
    """
    :param n: another
    """
    return n

