struct Job { void run() {} };
struct Game { void run() {} };
auto start = [](auto& x) { x.run(); };
void f(Job j, Game g) { start(j); start(g); }
