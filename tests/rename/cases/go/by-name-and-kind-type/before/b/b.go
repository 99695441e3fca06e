package b

func Thing() {}

