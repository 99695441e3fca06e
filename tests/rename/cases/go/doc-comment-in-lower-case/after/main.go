package main

// parse reads one number. A number that parse cannot read is 0.
func parse() int { return 0 }

// read is no scan of anything.
func read() int { return parse() }

func main() { println(read()) }

