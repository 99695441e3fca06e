maximum = 1
limit = 2
