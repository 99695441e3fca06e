package geo

func Surface(w, h int) int { return w * h }
