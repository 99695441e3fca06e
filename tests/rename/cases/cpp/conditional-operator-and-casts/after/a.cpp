typedef int number;
int f(double amount) {
  int a = number(amount);
  int b = (number)amount;
  int c = static_cast<number>(amount);
  return a + b + c;
}
