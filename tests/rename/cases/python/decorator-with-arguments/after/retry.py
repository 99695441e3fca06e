def retry(attempts=3):
    def decorate(function):
        def wrapper(*args):
            for _ in range(attempts):
                function(*args)
        return wrapper
    return decorate

@retry(attempts=2)
def fetch(times):
    return times

