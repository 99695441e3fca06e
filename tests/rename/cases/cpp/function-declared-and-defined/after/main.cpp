#include "calc.h"
int main() { return compute(4); }
