struct base { int kind; };
struct leaf { int type; };
int f(void *p)
{
    return ((struct base *)p)->kind + ((struct leaf *)p)->type + (*(struct base *)p).kind;
}
