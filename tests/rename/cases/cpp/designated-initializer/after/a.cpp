struct Rect { int left; int top; };
struct Other { int upper; };
Rect r{.left = 1, .top = 2};
Other o{.upper = 3};
Rect make() { return {.left = 1, .top = 4}; }
int take(Rect r);
int f() { return take({.left = 3, .top = 4}) + take(Rect{.top = 5}); }
