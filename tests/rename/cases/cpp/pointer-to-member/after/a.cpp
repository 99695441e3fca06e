struct Item {
  int mass;
  int burden() { return mass; }
};
int Item::*field = &Item::mass;
int (Item::*method)() = &Item::burden;
