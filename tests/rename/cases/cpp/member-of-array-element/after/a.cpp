struct Lamp { bool on; };
struct House { Lamp lamps[4]; };
Lamp row[3];
int f(House h, Lamp* all) {
  return h.lamps[1].on + row[0].on + all[2].on + (all + 1)->on + (*row).on;
}
