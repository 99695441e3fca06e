package m

import data "m/store"

func f(db int) { data.Open() }
