def total(numbers):
    return sum(v for v in numbers) + max((len(numbers) - i for i in range(3)), default=0)

print(total([1]))

