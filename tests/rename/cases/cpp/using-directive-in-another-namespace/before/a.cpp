namespace moves {
int speed = 1;
}
int f() {
  using namespace moves;
  int a = speed;
  int speed = 4;
  return a + speed + moves::speed;
}
