struct Item { int price; };
struct Other { int price; };
Item item();
Other other();
int f() { return item().price + other().price; }
