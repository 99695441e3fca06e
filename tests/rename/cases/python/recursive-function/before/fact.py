def fact(n):
    return 1 if n < 2 else n * fact(n - 1)

fact_table = [fact(i) for i in range(5)]
print(f"{fact(3)} fact")

