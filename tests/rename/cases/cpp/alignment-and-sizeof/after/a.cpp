#include <typeinfo>
int f() {
  int buffer[4] = {};
  decltype(buffer) other = {};
  return (int)(sizeof buffer + sizeof(buffer) + sizeof other) + (typeid(buffer) == typeid(other));
}
