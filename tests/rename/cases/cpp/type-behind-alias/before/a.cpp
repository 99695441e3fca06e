struct Engine { int power; };
typedef Engine Motor;
using Drive = Engine;
int f(Motor m, Drive d, Engine* e) { return m.power + d.power + e->power; }
