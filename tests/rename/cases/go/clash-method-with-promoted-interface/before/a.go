package m

type T struct{ size int }

func (t T) length() int { return t.size }
