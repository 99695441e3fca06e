def repeat(text, times):
    """Repeat text some times.

    Args:
        text: what to repeat, times over
        times (int): how often
    """
    return text * times

