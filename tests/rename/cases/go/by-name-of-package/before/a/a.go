package a

func Run() {}
