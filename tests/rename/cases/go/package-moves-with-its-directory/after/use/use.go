package use

import g "example.com/m/shapes"

var Size = g.Area(1, 2)

