from lib import calc as reckon

def run():
    return reckon(1)
