//go:build !linux

package main

func systemName() string { return "other" }

