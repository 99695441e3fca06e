package main

type status struct{ n int }
type other struct{ n int }

func find() *status        { return &status{} }
func both() (other, status) { return other{}, status{} }

func main() {
	o, s := both()
	println(find().n, o.n, s.n)
}

