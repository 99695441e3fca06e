#include <lib/body.hpp>
double mass = 1;
int main() { lib::Body b; return int(b.scale(2).scale(3).kilograms + mass); }
