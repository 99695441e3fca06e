package main

func main() {
	var err error
	f := func() (err error) { return err }
	err = f()
	println(err == nil)
}

