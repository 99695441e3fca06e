package main

type config struct {
	server struct {
		port int
	}
	p string
}

func main() {
	var c config
	c.server.port = 80
	c.p = "x"
	s := &c.server
	println(s.port, c.p)
}

