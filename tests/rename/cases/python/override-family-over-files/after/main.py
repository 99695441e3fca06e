from impl import Copy

def main():
    return Copy().execute()

