static int getch_(int f) { return f; }
#define fetch(f) getch_(f)
struct src { int fetch; };
int f(struct src *s, int v) { s->fetch = fetch(v); return s->fetch; }
