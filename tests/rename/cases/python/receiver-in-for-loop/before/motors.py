class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def all_of(motors: list[Motor], table: dict[str, Watch]):
    for m in motors:
        m.stop()
    for i, m in enumerate(motors):
        m.stop()
    for name, w in table.items():
        w.stop()
    motors[0].stop()
    table["a"].stop()

