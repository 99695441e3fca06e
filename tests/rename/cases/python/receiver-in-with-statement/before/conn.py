class Connection:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None

    def send(self): ...

class Pigeon:
    def send(self): ...

with Connection() as c:
    c.send()
Pigeon().send()

