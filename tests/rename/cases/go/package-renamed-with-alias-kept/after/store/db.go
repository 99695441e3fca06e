// Package store stores.
package store

func Open() {}
