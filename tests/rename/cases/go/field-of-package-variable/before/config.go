package main

type config struct{ Depth int }
