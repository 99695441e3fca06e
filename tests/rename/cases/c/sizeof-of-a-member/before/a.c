struct rec { char buf[8]; };
struct raw { char buf[9]; };
unsigned long f(struct rec *r)
{
    return sizeof(r->buf) + sizeof ((struct rec *)0)->buf + sizeof(((struct raw *)0)->buf);
}
