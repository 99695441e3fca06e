struct stat_ { int hits; };
struct misc { int n; };
int f(struct stat_ *s, struct misc *m)
{
    typeof(*s) copy = *s;
    __typeof__(m) other = m;
    __auto_type again = s;
    return copy.hits + other->n + again->hits;
}
