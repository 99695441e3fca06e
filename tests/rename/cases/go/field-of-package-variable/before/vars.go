package main

var (
	current        = load()
	spare   config
	table          = map[string]*config{"a": {Depth: 1}}
)

func load() *config { return &config{} }
