class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

class Box[T]:
    def __init__(self, item: T):
        self.item = item

    def get(self) -> T:
        return self.item

Box(Motor()).get().stop()
b: Box[Watch] = Box(Watch())
b.get().stop()

def unwrap[U: Motor](x: U) -> U:
    x.stop()
    return x

