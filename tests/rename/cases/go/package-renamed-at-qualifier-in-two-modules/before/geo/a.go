// Package geo has shapes.
package geo

// Area is one.
func Area() int { return 1 }
