package m

func g() (int, error) { return 0, nil }

func f() error {
	a, failure := g()
	if failure != nil {
		return failure
	}
	b, failure := g()
	if c, err := g(); err != nil {
		_ = c
		return err
	} else if err == nil {
		_, err = g()
	}
	func() {
		_, failure = g()
		d, err := g()
		_, _ = d, err
	}()
	_, _ = a, b
	return failure
}
