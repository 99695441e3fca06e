def repeat(text, count):
    """Repeat text some times.

    Args:
        text: what to repeat, times over
        count (int): how often
    """
    return text * count

