def f():
	n = 1
	if n:
		return n
	return n_

n_ = f()

