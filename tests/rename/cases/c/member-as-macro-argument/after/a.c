#include <stddef.h>
#define container_of(ptr, type, member) ((type *)((char *)(ptr)-offsetof(type, member)))
struct head { struct head *next; };
struct task { int id; struct head link; };
int f(struct head *list)
{
    struct task *t = container_of(list, struct task, link);
    return t->id + (t->link.next == list);
}
