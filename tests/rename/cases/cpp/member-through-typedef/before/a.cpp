struct Time { int h; };
typedef Time* TimePtr;
using Clock = Time;
struct Other { int h; };
int f(TimePtr t, Clock c, Other o) { return t->h + c.h + o.h; }
