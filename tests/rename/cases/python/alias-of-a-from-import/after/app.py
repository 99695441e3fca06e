from lib import calc as work_out

def run():
    return work_out(1)
