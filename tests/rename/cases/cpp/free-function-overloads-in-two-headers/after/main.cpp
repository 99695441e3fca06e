#include "a.h"
int main() {
    std::string s = "a";
    print_text(s);
    print(3);
    print_text(s + "b");
    print_text(std::string("c"));
    print('x');
}
