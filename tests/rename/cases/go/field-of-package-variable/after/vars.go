package main

var (
	current        = load()
	spare   config
	table          = map[string]*config{"a": {Level: 1}}
)

func load() *config { return &config{} }
