package main

func twice(n int) int { return n * 2 }

