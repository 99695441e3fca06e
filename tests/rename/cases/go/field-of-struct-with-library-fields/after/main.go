package main

import "net/http"

type rule struct{ Kind string }

func match(r *http.Request, x rule) bool { return r.Method == x.Kind }

func main() { println(match(nil, rule{Kind: "GET"})) }

