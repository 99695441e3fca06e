#include "a.h"
#include "b.h"
int main(void) { return the_alpha.serial + the_beta->id; }
