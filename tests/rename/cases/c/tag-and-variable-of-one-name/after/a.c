struct user { int id; };
struct user *account;
int f(void) { return account->id; }
int g(struct user *a) { account = a; return 0; }
