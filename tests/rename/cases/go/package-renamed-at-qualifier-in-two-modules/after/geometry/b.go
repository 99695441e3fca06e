package geometry

func other() {}
