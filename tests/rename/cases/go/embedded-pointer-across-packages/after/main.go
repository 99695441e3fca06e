package main

import "example.com/m/user"

func main() {
	u := user.New()
	println(u.Key, u.Base.Key, u.Name)
}

