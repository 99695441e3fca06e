struct account { int id; };
struct account *account;
int f(void) { return account->id; }
