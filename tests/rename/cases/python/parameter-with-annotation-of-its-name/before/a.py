import path as path_module
class path: pass
def load(path: path, other: "path" = path()) -> path:
    path = path or other
    path.path = 1
    return path_module.path(path)
load(path=path())
