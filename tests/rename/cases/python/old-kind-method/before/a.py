def reset():
    return 1

class Timer:
    def reset(self):
        return reset()

Timer().reset()

