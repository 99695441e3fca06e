class Base:
    def prepare(self): return []
class Left(Base):
    def prepare(self): return super().prepare() + ["l"]
class Right(Base):
    def prepare(self): return super(Right, self).prepare() + ["r"]
class Both(Left, Right):
    def prepare(self): return super().prepare()
class Unrelated:
    def setup(self): return Both().prepare() + Base.prepare(self)
