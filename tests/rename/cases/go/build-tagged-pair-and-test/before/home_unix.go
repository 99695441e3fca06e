//go:build !windows

package m

func home() string { return "/" }
