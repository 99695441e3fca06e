a = True

