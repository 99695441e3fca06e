def read(token):
    match token, len(token):
        case (tok_type, 1) if token:
            return tok_type
        case str(x):
            return x
    return token
