class ParseError(Exception):
    pass

class Worse(ParseError):
    pass

def parse():
    try:
        raise ParseError("Broken")
    except (ValueError, ParseError) as error:
        raise Worse() from error
    except ParseError:
        pass

