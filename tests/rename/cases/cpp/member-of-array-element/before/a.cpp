struct Lamp { bool lit; };
struct House { Lamp lamps[4]; };
Lamp row[3];
int f(House h, Lamp* all) {
  return h.lamps[1].lit + row[0].lit + all[2].lit + (all + 1)->lit + (*row).lit;
}
