länge = 1; breite = 2; breite_2 = 3; ä_breite = 4
print(länge * breite, breite_2, ä_breite, "breite")

