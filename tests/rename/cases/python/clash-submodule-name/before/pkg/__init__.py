from . import core

def main():
    return core.x
