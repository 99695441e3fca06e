import threading

class Worker(threading.Thread):
    def show(self):
        return self.name

