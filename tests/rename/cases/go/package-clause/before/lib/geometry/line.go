package geo

type Line struct{ Length int }
