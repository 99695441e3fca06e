def read(tok):
    match tok, len(tok):
        case (tok_type, 1) if tok:
            return tok_type
        case str(x):
            return x
    return tok
