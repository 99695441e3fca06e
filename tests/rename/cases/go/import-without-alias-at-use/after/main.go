package main

import (
	"os"
	format "fmt"
)

func main() {
	format.Println("fmt")
	format.Fprintln(os.Stdout, "a")
}

