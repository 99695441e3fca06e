package main

type Reader interface{ Read() int }

type one struct{}

func (one) Read() int { return 1 }

type logged struct{ Reader }

func (l logged) Read() int { return l.Reader.Read() + 1 }

func main() {
	var r Reader = logged{one{}}
	println(r.Read(), logged{r}.Read())
}

