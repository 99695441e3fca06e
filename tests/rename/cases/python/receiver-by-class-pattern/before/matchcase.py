class Motor:
    def stop(self): ...

class Watch:
    def stop(self): ...

def end(thing):
    match thing:
        case Motor() as m:
            m.stop()
        case Watch() as w:
            w.stop()

