#include "table.inc.c"
int main(void) { return size_of_table; }
