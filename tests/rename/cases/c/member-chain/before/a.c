struct pt { int x, y; };
struct rect { struct pt min, *max; int x; };
struct win { struct rect *r; };
int f(struct win *w)
{
    return w->r->min.x + w->r->max->x + w->r->x;
}
