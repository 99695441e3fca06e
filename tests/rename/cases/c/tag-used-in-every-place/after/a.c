struct vec2 { int x, y; };
typedef struct vec2 vec;
struct line { struct vec2 a, b; };
static const struct vec2 zero = {0, 0};
extern struct vec2 add(struct vec2, const struct vec2 *);
int f(void *p)
{
    struct vec2 v = *(struct vec2 *)p;
    v = (struct vec2){sizeof(struct vec2), _Alignof(struct vec2)};
    vec w = v;
    return w.x + zero.x;
}
