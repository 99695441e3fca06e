class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

table = {"m": Motor()}
table["m"].halt()
for m in table.values():
    m.halt()
for key, m in table.items():
    m.halt()
pair = (Motor(), Watch())
pair[0].halt()
pair[1].stop()
found = table.get("x")
if found:
    found.halt()

