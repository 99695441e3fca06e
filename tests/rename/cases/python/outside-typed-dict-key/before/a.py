from typing import TypedDict

class Options(TypedDict):
    name: str

def f(o: Options):
    return o["name"]

