typedef struct { int x; int y; } Coord, *CoordPtr;
typedef enum { NONE, SOME } Amount;
Coord origin;
int f(const Coord& c, CoordPtr p) { Coord copy = *p; return copy.x + c.y + sizeof(Coord); }
