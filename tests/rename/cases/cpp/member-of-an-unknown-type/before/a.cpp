#include <missing/library.h>
struct Item { int total; };
int f() { return make_something().total + Item{1}.total; }
