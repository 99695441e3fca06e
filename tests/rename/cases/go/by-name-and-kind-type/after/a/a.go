package a

type Item struct{}

func Make() Item { return Item{} }
