package main

type disk struct{}
type tape struct{}

func (disk) read() int { return 1 }
func (tape) read() int { return 2 }
func read() int        { return 3 }

func main() {
	var d disk
	println(d.read() + tape{}.read() + read())
}

