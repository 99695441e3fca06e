struct a { int x; };
struct b { int y; };
struct a p;
struct b q;
