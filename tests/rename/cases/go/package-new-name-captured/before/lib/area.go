package geo

func Area(w, h int) int { return w * h }
