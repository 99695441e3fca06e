package m

const (
	Width, Height = 8, 4
	Area         = Width * Height
	mask         = 1<<Width - 1
)

type grid [Width][Height]byte

var g = grid{Width - 1: {1}}

func f(a [Width]int) (b [Width / 2]int) {
	for Width := range a {
		b[Width%len(b)] = a[Width] >> width2
	}
	return
}

const width2 = 1
