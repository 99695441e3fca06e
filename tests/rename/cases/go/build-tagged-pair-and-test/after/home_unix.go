//go:build !windows

package m

func homeDir() string { return "/" }
