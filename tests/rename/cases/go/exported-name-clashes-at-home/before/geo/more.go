package geo

const Surface = 1
