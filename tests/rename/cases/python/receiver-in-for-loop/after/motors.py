class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def all_of(motors: list[Motor], table: dict[str, Watch]):
    for m in motors:
        m.halt()
    for i, m in enumerate(motors):
        m.halt()
    for name, w in table.items():
        w.stop()
    motors[0].halt()
    table["a"].stop()

