package geo

type Line struct{ From, To Point }
