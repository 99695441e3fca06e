namespace a {
void put(int);
void put(const char*);
}
using a::put;
void f() {
  put(1);
  put("a");
}
