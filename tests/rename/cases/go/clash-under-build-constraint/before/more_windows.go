package main

func systemName() string { return "windows" }


