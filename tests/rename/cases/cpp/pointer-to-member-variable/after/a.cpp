struct Item { int price; int field; };
int f(Item a, Item* b) {
  int Item::*picked = &Item::price;
  return a.*picked + b->*picked + a.field;
}
