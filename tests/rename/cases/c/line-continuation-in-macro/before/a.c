struct ring { int idx; };
#define NEXT(r)       \
    do {              \
        (r)->idx++; \
        if ((r)->idx > 7) \
            (r)->idx = 0; \
    } while (0)
void f(struct ring *r) { NEXT(r); }
