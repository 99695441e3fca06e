class Account {
  friend class Auditor;
  int money = 0;
};
class Auditor {
 public:
  int look(const Account& a) { return a.money; }
};
int f(Account a) { return Auditor().look(a); }
