package b;

import static a.Shell.Plate.WEIGHT;

import a.Shell.Plate;

class Use {
    Plate p;
    int n = WEIGHT;
}
