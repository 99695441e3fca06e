struct vec { int x, y; };
typedef struct vec vec;
struct line { struct vec a, b; };
static const struct vec zero = {0, 0};
extern struct vec add(struct vec, const struct vec *);
int f(void *p)
{
    struct vec v = *(struct vec *)p;
    v = (struct vec){sizeof(struct vec), _Alignof(struct vec)};
    vec w = v;
    return w.x + zero.x;
}
