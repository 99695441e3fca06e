#include "table.inc.c"
int main(void) { return table_size; }
