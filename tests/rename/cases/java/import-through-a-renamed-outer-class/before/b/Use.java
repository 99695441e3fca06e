package b;

import static a.Hull.Plate.WEIGHT;

import a.Hull.Plate;

class Use {
    Plate p;
    int n = WEIGHT;
}
