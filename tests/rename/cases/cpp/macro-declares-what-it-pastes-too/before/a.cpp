#define CASE(fixture, name) struct fixture##_##name : fixture { void run(); }; void fixture##_##name::run()
struct Page { int lines = 0; };
CASE(Page, first) { lines = 1; }
