#include "../include/list.h"
int main(void) { return list_push(3); }
