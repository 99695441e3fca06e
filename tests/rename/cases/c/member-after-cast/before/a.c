struct base { int type; };
struct leaf { int type; };
int f(void *p)
{
    return ((struct base *)p)->type + ((struct leaf *)p)->type + (*(struct base *)p).type;
}
