package m

import data "m/db"

func f(db int) { data.Open() }
