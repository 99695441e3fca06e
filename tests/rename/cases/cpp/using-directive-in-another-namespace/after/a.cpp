namespace moves {
int pace = 1;
}
int f() {
  using namespace moves;
  int a = pace;
  int speed = 4;
  return a + speed + moves::pace;
}
