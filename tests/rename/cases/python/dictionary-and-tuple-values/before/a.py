class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

table = {"m": Motor()}
table["m"].stop()
for m in table.values():
    m.stop()
for key, m in table.items():
    m.stop()
pair = (Motor(), Watch())
pair[0].stop()
pair[1].stop()
found = table.get("x")
if found:
    found.stop()

