enum class Mode : int;
struct S { Mode state; };
enum class Mode : int { on, off };
int f(S s) { return s.state == Mode::on; }
