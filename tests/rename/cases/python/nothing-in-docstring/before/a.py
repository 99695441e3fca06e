def count():
    """The count."""
    return 1

