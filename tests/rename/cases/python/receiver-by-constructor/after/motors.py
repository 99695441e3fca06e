class Motor:
    def halt(self):
        pass

class Watch:
    def stop(self):
        pass

motor = Motor()
motor.halt()
watch = Watch()
watch.stop()
alias = motor
alias.halt()

