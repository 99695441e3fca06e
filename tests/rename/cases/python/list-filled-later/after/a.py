class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

class Garage:
    def __init__(self):
        self.motors = []
        self.by_name = {}

    def add(self, motor: Motor):
        self.motors.append(motor)
        self.by_name["x"] = motor

    def stop_all(self):
        for m in self.motors:
            m.halt()
        self.by_name["y"].halt()

watches = []
watches.append(Watch())
for w in watches:
    w.stop()

