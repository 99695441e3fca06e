def reset():
    return 1

class Timer:
    def clear(self):
        return reset()

Timer().clear()

