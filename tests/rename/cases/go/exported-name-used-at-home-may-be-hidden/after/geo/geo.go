package geo

func area(w, h int) int { return w * h }

func Double(w, h int) int { return 2 * area(w, h) }
