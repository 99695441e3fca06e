class Motor:
    def halt(self): ...

class Watch:
    def stop(self): ...

def end(thing):
    match thing:
        case Motor() as m:
            m.halt()
        case Watch() as w:
            w.stop()

