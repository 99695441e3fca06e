struct Rect { int left; int upper; };
struct Other { int upper; };
Rect r{.left = 1, .upper = 2};
Other o{.upper = 3};
Rect make() { return {.left = 1, .upper = 4}; }
int take(Rect r);
int f() { return take({.left = 3, .upper = 4}) + take(Rect{.upper = 5}); }
