import settings
import settings as s

class Local:
    MAX = 1

print(settings.MAX, s.MAX, Local.MAX)
settings.MAX = 4

