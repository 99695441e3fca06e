from kit.b import y

x = y
