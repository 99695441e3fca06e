class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

class Box[T]:
    def __init__(self, item: T):
        self.item = item

    def get(self) -> T:
        return self.item

Box(Motor()).get().halt()
b: Box[Watch] = Box(Watch())
b.get().stop()

def unwrap[U: Motor](x: U) -> U:
    x.halt()
    return x

