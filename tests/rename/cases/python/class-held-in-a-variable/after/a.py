class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

kind = Motor
kind().halt()
kinds = {"m": Motor, "w": Motor}
kinds["m"]().halt()

class Factory:
    product = Motor

    def make(self):
        return self.product()

Factory().make().halt()
Watch().stop()

