int limit;
enum { maximum = 3 };
int f(void) { return maximum + limit; }
