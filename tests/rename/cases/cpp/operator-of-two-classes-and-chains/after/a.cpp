struct Log { int pending = 0; Log& operator<<(int n); Log& operator<<(const char* s); };
struct Sink { int count = 0; };
Sink operator|(const Log& l, int);
Log log_to();
int f(Log& l) { return (l << 1 << "a").pending + (l | 2).count + (log_to() << 3).pending; }
