nothing = 0
print(nothing)

