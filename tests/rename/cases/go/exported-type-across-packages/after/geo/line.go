package geo

type Line struct{ From, To Place }
