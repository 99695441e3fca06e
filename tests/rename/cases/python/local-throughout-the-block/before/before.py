name = "global"

def report(flag):
    while True:
        if flag:
            print(name)
            return
        name = "local"
        flag = True

report(False)
print(name)

