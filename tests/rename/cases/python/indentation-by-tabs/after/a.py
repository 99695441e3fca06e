def f():
	total = 1
	if total:
		return total
	return n_

n_ = f()

