länge = 1; größe = 2; breite_2 = 3; ä_breite = 4
print(länge * größe, breite_2, ä_breite, "breite")

