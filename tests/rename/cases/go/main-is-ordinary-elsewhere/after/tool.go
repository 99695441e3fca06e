package tool

func Run() int { return 1 }

var Result = Run()

