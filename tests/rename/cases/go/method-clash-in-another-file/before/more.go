package main

func (t) b() {}

