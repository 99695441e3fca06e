#include "a.h"
void print(int n) {}
void print(const std::string& s) { print(1); print("x", 2); }
void print(const char* s, int n) {}
