struct account { int id; };
struct account *account;
int f(void) { return account->id; }
int g(struct account *a) { account = a; return 0; }
