package main

import (
	"os"
	"fmt"
)

func main() {
	fmt.Println("fmt")
	fmt.Fprintln(os.Stdout, "a")
}

