package sub

import "example.com/m/geo"

var A = geo.Area()
