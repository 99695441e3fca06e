package geo

func Surface(w, h int) int { return w * h }

func Double(w, h int) int { return 2 * Surface(w, h) }
