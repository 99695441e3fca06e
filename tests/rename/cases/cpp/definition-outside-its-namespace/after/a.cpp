namespace phys {
using Weight = double;
double load(Weight m);
}
double phys::load(Weight m) { return m; }
int Mass = 3;
