#include "a.h"
#include "b.h"
int main(void) { return the_alpha.id + the_beta->id; }
