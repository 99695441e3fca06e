from lib import compute as calc

calc(2)

