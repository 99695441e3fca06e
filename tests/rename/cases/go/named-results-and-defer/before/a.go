package m

import "fmt"

func f() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("f: %v %w", r, err)
		}
	}()
	if n, err := 1, error(nil); err != nil {
		return n, err
	}
	return
}
