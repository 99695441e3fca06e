tmp = 1

def clean():
    scratch = [1, 2]
    del scratch[0]
    del scratch

clean()
print(tmp)

