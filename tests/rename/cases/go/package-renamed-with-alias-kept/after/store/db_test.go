package store_test

import "m/store"

func use() { store.Open() }
