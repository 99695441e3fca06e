package m

func homeDir() string { return "C:" }
