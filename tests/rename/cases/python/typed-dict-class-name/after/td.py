from typing import TypedDict

class Settings(TypedDict, total=False):
    name: str

def load(o: Settings) -> str:
    return o["name"]

x: Settings = {"name": "Options"}

