from enum import Enum
Color = Enum("Color", "CRIMSON GREEN")
print(Color.CRIMSON, Color["CRIMSON"], Color.GREEN.name)
