#include "a.h"
int main() {
    std::string s = "a";
    print(s);
    print(3);
    print(s + "b");
    print(std::string("c"));
    print('x');
}
