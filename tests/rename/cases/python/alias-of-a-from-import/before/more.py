from lib import calc as reckon

reckon(2)

