package geo

func other() {}
