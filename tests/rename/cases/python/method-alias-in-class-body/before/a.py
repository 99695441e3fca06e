class Job:
    def start(self): ...

    run = start

Job().run()
Job().start()

