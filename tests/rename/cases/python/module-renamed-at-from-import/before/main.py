import pkg.utils
from pkg import utils
print(pkg.utils.join(1), utils.join(2), "pkg.utils")
