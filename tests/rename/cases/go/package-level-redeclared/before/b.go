package main

func b() {}

