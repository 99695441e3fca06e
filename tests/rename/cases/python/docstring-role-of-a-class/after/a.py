class Engine:
    """A motor."""

def make():
    """Make a :class:`Engine`, see also :meth:`Engine.run`. A Motor runs.

    :rtype: Engine
    """
    return Engine()

