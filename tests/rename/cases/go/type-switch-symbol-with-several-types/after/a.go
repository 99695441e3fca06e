package m

type A struct{ n int }

func f(x interface{}) (int, error) {
	switch value := x.(type) {
	case nil:
		return 0, nil
	case A:
		value.n++
		return value.n, nil
	case *A, error:
		if err, ok := value.(error); ok {
			return 1, err
		}
	case func(v int) int:
		return value(1), nil
	default:
		{
			v := 3
			_ = v
		}
		_ = value
	}
	v := 2
	return v, nil
}
