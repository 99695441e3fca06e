class Account {
  friend class Bank;
  int money = 0;
};
class Bank {
 public:
  int look(const Account& a) { return a.money; }
};
int f(Account a) { return Bank().look(a); }
