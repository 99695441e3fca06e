RED = 1

def run(words):
    match words:
        case [action]:
            return action
        case [("go" | "run") as action, *rest]:
            return action, rest
        case {"do": action, **others}:
            return action, others
        case (1, action) | [action, 2]:
            return action
    return None

action = RED
print(action)

