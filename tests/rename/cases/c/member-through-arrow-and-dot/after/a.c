struct box { int width, h; };
int area(struct box b, struct box *p)
{
    return b.width * b.h + p->width * p->h + (*p).width + (&b)->width;
}
