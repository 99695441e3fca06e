package geo

var Reach = 1
