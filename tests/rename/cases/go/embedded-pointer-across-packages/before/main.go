package main

import "example.com/m/user"

func main() {
	u := user.New()
	println(u.ID, u.Base.ID, u.Name)
}

