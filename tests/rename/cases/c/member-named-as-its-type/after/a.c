typedef int color;
struct pen { color paint; };
color f(struct pen *p) { return (color)p->paint; }
