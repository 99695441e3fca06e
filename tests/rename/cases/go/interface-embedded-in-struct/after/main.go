package main

type Reader interface{ Fetch() int }

type one struct{}

func (one) Fetch() int { return 1 }

type logged struct{ Reader }

func (l logged) Fetch() int { return l.Reader.Fetch() + 1 }

func main() {
	var r Reader = logged{one{}}
	println(r.Fetch(), logged{r}.Fetch())
}

