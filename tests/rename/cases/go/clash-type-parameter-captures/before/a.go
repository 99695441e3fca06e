package m

type Item struct{}

func f[T any](t T) []Item { return nil }
