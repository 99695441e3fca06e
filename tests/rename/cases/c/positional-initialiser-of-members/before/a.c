struct in { int lo, hi; };
struct other { int lo; };
struct out { int n; struct in a; struct other b; };
struct out o = {1, {.lo = 2}, {.lo = 3}};
