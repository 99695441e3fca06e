package m

import "m/lib"

func f() { lib.Open() }
