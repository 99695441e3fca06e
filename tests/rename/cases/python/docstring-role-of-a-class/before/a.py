class Motor:
    """A motor."""

def make():
    """Make a :class:`Motor`, see also :meth:`Motor.run`. A Motor runs.

    :rtype: Motor
    """
    return Motor()

