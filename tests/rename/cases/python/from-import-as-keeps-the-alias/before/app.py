from lib import (
    calc as reckon,
    other,
)

print(reckon(1))
