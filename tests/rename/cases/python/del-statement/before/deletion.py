tmp = 1

def clean():
    tmp = [1, 2]
    del tmp[0]
    del tmp

clean()
print(tmp)

