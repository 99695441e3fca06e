from typing import Generic, TypeVar

T = TypeVar("T")

class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

class Repo(Generic[T]):
    item: T

    def get(self) -> T: ...

    def all(self) -> list[T]: ...

class MotorRepo(Repo[Motor]):
    pass

class WatchRepo(Repo[Watch]):
    pass

MotorRepo().get().halt()
for m in MotorRepo().all():
    m.halt()
MotorRepo().item.halt()
WatchRepo().get().stop()

