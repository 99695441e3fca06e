from core.b import y

x = y
