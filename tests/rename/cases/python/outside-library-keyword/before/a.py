print(sorted([2, 1], key=abs))

