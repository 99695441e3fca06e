package a

func Start() {}
