class Job:
    def begin(self): ...

    run = begin

Job().run()
Job().begin()

