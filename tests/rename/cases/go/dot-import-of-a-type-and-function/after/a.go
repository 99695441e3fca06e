package m

import . "m/lib"

func f() *T { return Make() }
