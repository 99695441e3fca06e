package a

type Thing struct{}

func Make() Thing { return Thing{} }
