package other

import g "example.com/m/lib/geometry"

func geo() int { return g.Area(1, 2) }

var Size = geo()

