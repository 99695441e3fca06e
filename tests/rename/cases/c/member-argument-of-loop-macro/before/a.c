struct task { struct task *next; int id; };
struct file { struct file *next; };
#define for_each(pos, head, member) for (pos = head; pos; pos = pos->member)
int f(struct task *first, struct file *files)
{
    int s = 0;
    struct task *next;
    struct file *g;
    for_each(next, first, next) {
        s += next->id;
    }
    for_each(g, files, next)
        s++;
    return s;
}
