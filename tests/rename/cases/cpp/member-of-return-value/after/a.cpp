struct Item { int cost; };
struct Other { int price; };
Item item();
Other other();
int f() { return item().cost + other().price; }
