typedef int color;
struct pen { color color; };
color f(struct pen *p) { return (color)p->color; }
