import json

def dump(x):
    return json.dumps(x)

