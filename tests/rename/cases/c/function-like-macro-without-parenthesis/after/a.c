static int getch_(int f) { return f; }
#define GETC(f) getch_(f)
struct src { int fetch; };
int f(struct src *s, int v) { s->fetch = GETC(v); return s->fetch; }
