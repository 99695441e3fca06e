#include "../include/list.h"
int main(void) { return list_add(3); }
