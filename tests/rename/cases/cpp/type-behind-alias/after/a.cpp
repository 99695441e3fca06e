struct Machine { int power; };
typedef Machine Motor;
using Drive = Machine;
int f(Motor m, Drive d, Machine* e) { return m.power + d.power + e->power; }
