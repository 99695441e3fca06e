package main

func double(n int) int { return n * 2 }

