import pkg.util as tools
import os.path as p

u_value = tools.run()
print(tools, p)

