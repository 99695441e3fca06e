import pkg
print(pkg.helper.join(1), pkg.util.join(2))
