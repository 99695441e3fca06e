class Outer:
    class Inner:
        def go(self): ...

    def go(self): ...

Outer.Inner().go()
Outer().go()

