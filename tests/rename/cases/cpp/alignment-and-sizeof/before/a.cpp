#include <typeinfo>
int f() {
  int data[4] = {};
  decltype(data) other = {};
  return (int)(sizeof data + sizeof(data) + sizeof other) + (typeid(data) == typeid(other));
}
