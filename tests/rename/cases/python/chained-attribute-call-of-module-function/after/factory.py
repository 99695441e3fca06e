class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def get(kind="m"):
    return Motor()

def get_watch():
    return Watch()
