#include "calc.h"
int main() { return calculate(4); }
