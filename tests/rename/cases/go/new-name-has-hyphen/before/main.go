package main

func todo() {}

func main() { todo() }

