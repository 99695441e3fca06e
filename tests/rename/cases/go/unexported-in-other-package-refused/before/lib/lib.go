package lib

func Open() {}
