package main

type config struct{ Level int }
