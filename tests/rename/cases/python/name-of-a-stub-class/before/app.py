from motor import Motor

Motor().stop()

