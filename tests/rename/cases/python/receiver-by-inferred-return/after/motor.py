class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def make(flag):
    if flag:
        return None
    m = Motor()
    return m

def watch():
    return Watch()

make(True).halt()
watch().stop()

