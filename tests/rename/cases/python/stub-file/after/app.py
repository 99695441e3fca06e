from lib import compute

compute(1)

