struct a { struct a *following; };
struct b { struct b *next; };
struct a *first_a(void);
struct b *first_b(void);
void *f(void) { return first_a()->following; }
void *g(void) { return first_b()->next; }
