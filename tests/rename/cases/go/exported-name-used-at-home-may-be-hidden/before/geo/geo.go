package geo

func Area(w, h int) int { return w * h }

func Double(w, h int) int { return 2 * Area(w, h) }
