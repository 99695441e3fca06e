RED = 1

def run(words):
    match words:
        case [command]:
            return command
        case [("go" | "run") as command, *rest]:
            return command, rest
        case {"do": command, **others}:
            return command, others
        case (1, command) | [command, 2]:
            return command
    return None

action = RED
print(action)

