package m

type A struct{ n int }

func f(x interface{}) (int, error) {
	switch v := x.(type) {
	case nil:
		return 0, nil
	case A:
		v.n++
		return v.n, nil
	case *A, error:
		if err, ok := v.(error); ok {
			return 1, err
		}
	case func(v int) int:
		return v(1), nil
	default:
		{
			v := 3
			_ = v
		}
		_ = v
	}
	v := 2
	return v, nil
}
