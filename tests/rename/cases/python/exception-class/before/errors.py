class Broken(Exception):
    pass

class Worse(Broken):
    pass

def parse():
    try:
        raise Broken("Broken")
    except (ValueError, Broken) as error:
        raise Worse() from error
    except Broken:
        pass

