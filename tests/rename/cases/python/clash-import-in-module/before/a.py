import os
def system(): return os.name
