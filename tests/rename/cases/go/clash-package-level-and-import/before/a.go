package m

func text() {}
