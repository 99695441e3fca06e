def logged(function):
    def wrapper(*args):
        return function(*args)
    return wrapper

@logged
def work(trace):
    return trace

class Job:
    @logged
    def run(self):
        return work(1)

