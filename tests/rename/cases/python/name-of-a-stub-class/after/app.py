from motor import Motor

Motor().halt()

