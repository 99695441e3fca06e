enum class State : int;
struct S { State state; };
enum class State : int { on, off };
int f(S s) { return s.state == State::on; }
