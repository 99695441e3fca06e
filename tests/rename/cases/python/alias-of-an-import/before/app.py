import pkg.util as u
import os.path as p

u_value = u.run()
print(u, p)

