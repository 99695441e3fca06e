class Plugin:
    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.name = tag

class Png(Plugin, tag="png"):
    pass

