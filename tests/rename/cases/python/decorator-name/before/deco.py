def trace(function):
    def wrapper(*args):
        return function(*args)
    return wrapper

@trace
def work(trace):
    return trace

class Job:
    @trace
    def run(self):
        return work(1)

