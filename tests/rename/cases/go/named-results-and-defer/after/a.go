package m

import "fmt"

func f() (n int, failure error) {
	defer func() {
		if r := recover(); r != nil {
			failure = fmt.Errorf("f: %v %w", r, failure)
		}
	}()
	if n, err := 1, error(nil); err != nil {
		return n, err
	}
	return
}
