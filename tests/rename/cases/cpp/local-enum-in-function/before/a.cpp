int f(int x) {
  enum State { Off, On };
  State s = x ? On : Off;
  return s == State::Off;
}
enum Other { Off = 5 };
int g() { return Off; }
