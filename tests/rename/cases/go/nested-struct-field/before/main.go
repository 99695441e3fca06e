package main

type config struct {
	server struct {
		p int
	}
	p string
}

func main() {
	var c config
	c.server.p = 80
	c.p = "x"
	s := &c.server
	println(s.p, c.p)
}

