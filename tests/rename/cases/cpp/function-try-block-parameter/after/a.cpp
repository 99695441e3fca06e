int check(int);
int f(int input) try {
  return check(input);
} catch (...) {
  return -input;
}
