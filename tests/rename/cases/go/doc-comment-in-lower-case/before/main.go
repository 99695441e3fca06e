package main

// scan reads one number. A number that scan cannot read is 0.
func scan() int { return 0 }

// read is no scan of anything.
func read() int { return scan() }

func main() { println(read()) }

