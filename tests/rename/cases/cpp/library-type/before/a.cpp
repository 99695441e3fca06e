#include <string>
std::string s;
