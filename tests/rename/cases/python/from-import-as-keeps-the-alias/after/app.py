from lib import (
    compute as reckon,
    other,
)

print(reckon(1))
