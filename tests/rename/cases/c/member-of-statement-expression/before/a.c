struct lvl { int d; };
struct alt { int d; };
int f(struct lvl *l, struct alt *a)
{
    return ({ l++; l; })->d + ({ a; })->d;
}
