print("x")

