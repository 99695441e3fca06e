#include <cstddef>
struct Msg { int id; char text[8]; };
int a = sizeof(Msg::text);
decltype(Msg::text) other;
unsigned long b = offsetof(Msg, text);
