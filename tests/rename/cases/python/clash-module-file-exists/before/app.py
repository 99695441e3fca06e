import util
import other

print(util.x, other.y)

