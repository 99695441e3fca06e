package geo

type Point struct{ X int }
