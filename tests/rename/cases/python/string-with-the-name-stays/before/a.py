def run():
    return 1

def debug():
    return {"debug": 1, "x": run}

print("debug", b"debug", r"debug", debug()["debug"])

