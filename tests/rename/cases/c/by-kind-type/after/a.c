struct user { int id; };
int account;
int f(struct user *a) { return a->id + account; }
