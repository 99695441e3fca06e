n = 1; m = n + \
    n; n_ = m
if m: n = 3
print(n, n_)

