package b

func Run() {}
