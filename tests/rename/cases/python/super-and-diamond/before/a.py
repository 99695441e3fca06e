class Base:
    def setup(self): return []
class Left(Base):
    def setup(self): return super().setup() + ["l"]
class Right(Base):
    def setup(self): return super(Right, self).setup() + ["r"]
class Both(Left, Right):
    def setup(self): return super().setup()
class Unrelated:
    def setup(self): return Both().setup() + Base.setup(self)
