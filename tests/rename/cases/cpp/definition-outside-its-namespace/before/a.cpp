namespace phys {
using Mass = double;
double load(Mass m);
}
double phys::load(Mass m) { return m; }
int Mass = 3;
