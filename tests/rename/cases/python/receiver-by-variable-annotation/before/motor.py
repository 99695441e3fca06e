class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def registry(name): ...

m: Motor = registry("m")
w: Watch = registry("w")
m.stop()
w.stop()

class Car:
    engine: Motor

    def park(self):
        self.engine.stop()

