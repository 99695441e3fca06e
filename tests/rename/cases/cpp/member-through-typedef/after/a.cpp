struct Time { int hour; };
typedef Time* TimePtr;
using Clock = Time;
struct Other { int h; };
int f(TimePtr t, Clock c, Other o) { return t->hour + c.hour + o.h; }
