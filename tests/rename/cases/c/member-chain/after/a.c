struct pt { int horizontal, y; };
struct rect { struct pt min, *max; int x; };
struct win { struct rect *r; };
int f(struct win *w)
{
    return w->r->min.horizontal + w->r->max->horizontal + w->r->x;
}
