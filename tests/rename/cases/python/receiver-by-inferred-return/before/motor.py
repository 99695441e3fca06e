class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def make(flag):
    if flag:
        return None
    m = Motor()
    return m

def watch():
    return Watch()

make(True).stop()
watch().stop()

