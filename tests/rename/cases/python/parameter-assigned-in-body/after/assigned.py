def clean(text=None):
    if text is None:
        text = ""
    text, rest = text.strip(), 1
    for text in [text]:
        pass
    return text

