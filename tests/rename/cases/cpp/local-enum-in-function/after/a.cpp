int f(int x) {
  enum State { Idle, On };
  State s = x ? On : Idle;
  return s == State::Idle;
}
enum Other { Off = 5 };
int g() { return Off; }
