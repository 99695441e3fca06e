import pkg
print(pkg.tools.join(1), pkg.util.join(2))
