package main

type Number interface{ ~int | ~float64 }

type Signed interface {
	Number
	comparable
}

func sum[T Number](list ...T) (n T) {
	for _, x := range list {
		n += x
	}
	return
}

func neg[T Signed](x T) T { return -x }

func main() { println(sum(1, 2), neg(1)) }

