class Outer:
    class Inner:
        def start(self): ...

    def go(self): ...

Outer.Inner().start()
Outer().go()

