from typing import Generic, TypeVar

T = TypeVar("T")

class Motor:
    def stop(self): ...

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

MotorRepo().get().stop()
for m in MotorRepo().all():
    m.stop()
MotorRepo().item.stop()
WatchRepo().get().stop()

