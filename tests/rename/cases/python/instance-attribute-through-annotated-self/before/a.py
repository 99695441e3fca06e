class Database:
    def connect(self): ...

class Socket:
    def connect(self): ...

class Service:
    def __init__(self, db: Database, socket: Socket):
        self._db = db
        self._socket = socket

    def run(self):
        self._db.connect()
        self._socket.connect()
        db = self._db
        return db.connect

