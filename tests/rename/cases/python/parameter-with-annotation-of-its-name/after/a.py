import path as path_module
class path: pass
def load(source: path, other: "path" = path()) -> path:
    source = source or other
    source.path = 1
    return path_module.path(source)
load(source=path())
