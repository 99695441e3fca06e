int limit = 3;
enum Level { low, high };
int f() { return limit + low; }
