from lib import calc

calc(1)

