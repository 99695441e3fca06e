total = 1; m = total + \
    total; n_ = m
if m: total = 3
print(total, n_)

