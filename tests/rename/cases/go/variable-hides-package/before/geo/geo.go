package geo

var Size = 1
