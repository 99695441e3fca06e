package tool

func main() int { return 1 }

var Result = main()

