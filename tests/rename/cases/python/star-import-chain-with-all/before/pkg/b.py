def count(): return 1
def hidden(): return count()
