struct Item { int price; int field; };
int f(Item a, Item* b) {
  int Item::*field = &Item::price;
  return a.*field + b->*field + a.field;
}
