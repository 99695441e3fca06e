package main

func main() {
	var failure error
	f := func() (err error) { return err }
	failure = f()
	println(failure == nil)
}

