struct account { int id; };
int account;
int f(struct account *a) { return a->id + account; }
