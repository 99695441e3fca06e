#include <cstddef>
struct Msg { int id; char body[8]; };
int a = sizeof(Msg::body);
decltype(Msg::body) other;
unsigned long b = offsetof(Msg, body);
