class HttpError(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code

class Country:
    code = "x"

def f(g):
    try:
        g()
    except HttpError as e:
        return e.code
    except (HttpError, ValueError) as e:
        return e.code
    except ValueError as v:
        return v.args

