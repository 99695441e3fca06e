struct Item {
  int mass;
  int heft() { return mass; }
};
int Item::*field = &Item::mass;
int (Item::*method)() = &Item::heft;
