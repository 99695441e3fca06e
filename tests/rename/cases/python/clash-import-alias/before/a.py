import math as np

def numbers():
    return np.pi

