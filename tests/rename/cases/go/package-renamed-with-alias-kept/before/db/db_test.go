package db_test

import "m/db"

func use() { db.Open() }
