package m

const (
	Bits, Height = 8, 4
	Area         = Bits * Height
	mask         = 1<<Bits - 1
)

type grid [Bits][Height]byte

var g = grid{Bits - 1: {1}}

func f(a [Bits]int) (b [Bits / 2]int) {
	for Width := range a {
		b[Width%len(b)] = a[Width] >> width2
	}
	return
}

const width2 = 1
