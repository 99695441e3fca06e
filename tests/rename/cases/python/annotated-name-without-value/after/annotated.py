def choose(flag):
    answer: int
    if flag:
        answer = 1
    else:
        answer = 2
    return answer

result = choose(True)
print(result)

