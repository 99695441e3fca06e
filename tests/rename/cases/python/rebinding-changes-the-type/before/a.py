class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

x = Motor()
x.stop()
x = Watch()
x.stop()

def f(flag):
    if flag:
        y = Motor()
        y.stop()
    else:
        y = Watch()
        y.stop()

