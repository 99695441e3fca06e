package shapes

type Line struct{ Length int }
