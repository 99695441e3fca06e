interface Text {}
