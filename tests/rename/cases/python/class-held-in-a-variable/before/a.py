class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

kind = Motor
kind().stop()
kinds = {"m": Motor, "w": Motor}
kinds["m"]().stop()

class Factory:
    product = Motor

    def make(self):
        return self.product()

Factory().make().stop()
Watch().stop()

