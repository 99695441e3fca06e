from lib import calc as calc

calc(2)

