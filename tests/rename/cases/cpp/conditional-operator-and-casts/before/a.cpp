typedef int number;
int f(double d) {
  int a = number(d);
  int b = (number)d;
  int c = static_cast<number>(d);
  return a + b + c;
}
