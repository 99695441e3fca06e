class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

x = Motor()
x.halt()
x = Watch()
x.stop()

def f(flag):
    if flag:
        y = Motor()
        y.halt()
    else:
        y = Watch()
        y.stop()

