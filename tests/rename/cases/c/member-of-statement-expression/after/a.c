struct lvl { int depth; };
struct alt { int d; };
int f(struct lvl *l, struct alt *a)
{
    return ({ l++; l; })->depth + ({ a; })->d;
}
