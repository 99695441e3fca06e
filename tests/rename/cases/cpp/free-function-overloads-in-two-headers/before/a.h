#pragma once
#include <string>
void print(int n);
void print(const std::string& s);
void print(const char* s, int n);
