package main

func systemName() string { return "linux" }
