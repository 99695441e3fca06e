def retry(times=3):
    def decorate(function):
        def wrapper(*args):
            for _ in range(times):
                function(*args)
        return wrapper
    return decorate

@retry(times=2)
def fetch(times):
    return times

