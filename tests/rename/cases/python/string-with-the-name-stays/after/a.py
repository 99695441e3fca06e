def run():
    return 1

def verbose():
    return {"debug": 1, "x": run}

print("debug", b"debug", r"debug", verbose()["debug"])

