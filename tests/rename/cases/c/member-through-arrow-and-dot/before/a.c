struct box { int w, h; };
int area(struct box b, struct box *p)
{
    return b.w * b.h + p->w * p->h + (*p).w + (&b)->w;
}
