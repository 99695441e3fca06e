package m

import "m/lib"

func New2() *lib.T { return lib.Make() }
