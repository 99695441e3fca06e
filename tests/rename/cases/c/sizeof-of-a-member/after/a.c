struct rec { char text[8]; };
struct raw { char buf[9]; };
unsigned long f(struct rec *r)
{
    return sizeof(r->text) + sizeof ((struct rec *)0)->text + sizeof(((struct raw *)0)->buf);
}
