def repeat(text, n):
    """Repeat text n times.

    :param text: the text
    :param n: how often
    :type n: int
    """
    return text * n

def other(n):
    """
    :param n: another
    """
    return n

