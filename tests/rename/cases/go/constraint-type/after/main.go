package main

type Real interface{ ~int | ~float64 }

type Signed interface {
	Real
	comparable
}

func sum[T Real](list ...T) (n T) {
	for _, x := range list {
		n += x
	}
	return
}

func neg[T Signed](x T) T { return -x }

func main() { println(sum(1, 2), neg(1)) }

