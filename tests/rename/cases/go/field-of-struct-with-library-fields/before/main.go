package main

import "net/http"

type rule struct{ Method string }

func match(r *http.Request, x rule) bool { return r.Method == x.Method }

func main() { println(match(nil, rule{Method: "GET"})) }

