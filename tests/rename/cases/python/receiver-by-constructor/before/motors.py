class Motor:
    def stop(self):
        pass

class Watch:
    def stop(self):
        pass

motor = Motor()
motor.stop()
watch = Watch()
watch.stop()
alias = motor
alias.stop()

