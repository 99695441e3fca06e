package m

type loop struct{ loop int }

func f(l loop) {
	var loop = l.loop
again:
	for loop < 3 {
		loop++
		goto again
	}
}
