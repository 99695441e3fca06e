def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

fact_table = [factorial(i) for i in range(5)]
print(f"{factorial(3)} fact")

