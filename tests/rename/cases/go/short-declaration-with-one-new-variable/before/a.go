package m

func g() (int, error) { return 0, nil }

func f() error {
	a, err := g()
	if err != nil {
		return err
	}
	b, err := g()
	if c, err := g(); err != nil {
		_ = c
		return err
	} else if err == nil {
		_, err = g()
	}
	func() {
		_, err = g()
		d, err := g()
		_, _ = d, err
	}()
	_, _ = a, b
	return err
}
