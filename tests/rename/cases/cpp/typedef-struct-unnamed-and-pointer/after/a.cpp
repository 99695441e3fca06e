typedef struct { int x; int y; } Coordinate, *CoordPtr;
typedef enum { NONE, SOME } Amount;
Coordinate origin;
int f(const Coordinate& c, CoordPtr p) { Coordinate copy = *p; return copy.x + c.y + sizeof(Coordinate); }
