import pkg.helpers
from pkg import helpers
print(pkg.helpers.join(1), helpers.join(2), "pkg.utils")
