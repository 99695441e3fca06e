class HttpError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.status = code

class Country:
    code = "x"

def f(g):
    try:
        g()
    except HttpError as e:
        return e.status
    except (HttpError, ValueError) as e:
        return e.status
    except ValueError as v:
        return v.args

