struct ring { int slot; };
#define NEXT(r)       \
    do {              \
        (r)->slot++; \
        if ((r)->slot > 7) \
            (r)->slot = 0; \
    } while (0)
void f(struct ring *r) { NEXT(r); }
