package use

import g "example.com/m/geo"

var Size = g.Area(1, 2)

