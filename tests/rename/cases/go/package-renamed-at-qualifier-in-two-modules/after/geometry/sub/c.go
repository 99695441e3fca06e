package sub

import "example.com/m/geometry"

var A = geometry.Area()
