enum Kind { Low, High };
int limit = 3;
int f() { return Low + limit; }
