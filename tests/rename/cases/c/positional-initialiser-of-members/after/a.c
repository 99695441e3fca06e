struct in { int left, hi; };
struct other { int lo; };
struct out { int n; struct in a; struct other b; };
struct out o = {1, {.left = 2}, {.lo = 3}};
