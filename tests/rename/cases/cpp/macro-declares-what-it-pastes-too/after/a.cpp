#define CASE(fixture, name) struct fixture##_##name : fixture { void run(); }; void fixture##_##name::run()
struct Sheet { int lines = 0; };
CASE(Sheet, first) { lines = 1; }
