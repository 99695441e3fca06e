package main

func words() {}

func main() { words(); show() }
