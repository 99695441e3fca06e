name = "global"

def report(flag):
    while True:
        if flag:
            print(label)
            return
        label = "local"
        flag = True

report(False)
print(name)

