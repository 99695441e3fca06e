// Package db stores.
package db

func Open() {}
