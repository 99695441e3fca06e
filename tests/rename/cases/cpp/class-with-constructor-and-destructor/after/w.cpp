#include "w.h"
Gadget::Gadget() {}
Gadget::Gadget(int size) {}
Gadget::~Gadget() {}
Gadget* Gadget::make() { return new Gadget(3); }
