import settings
import settings as s

class Local:
    MAX = 1

print(settings.LIMIT, s.LIMIT, Local.MAX)
settings.LIMIT = 4

