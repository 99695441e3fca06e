int nitems;
int f(void) { return nitems; }
int nitems;
int nitems = 4;
