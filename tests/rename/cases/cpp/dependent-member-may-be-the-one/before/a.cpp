struct Task { void run() {} };
template <class T> void start(T t) { t.run(); }
void f(Task t) { start(t); }
