class Connection:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None

    def transmit(self): ...

class Pigeon:
    def send(self): ...

with Connection() as c:
    c.transmit()
Pigeon().send()

