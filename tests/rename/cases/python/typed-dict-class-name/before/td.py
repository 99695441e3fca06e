from typing import TypedDict

class Options(TypedDict, total=False):
    name: str

def load(o: Options) -> str:
    return o["name"]

x: Options = {"name": "Options"}

