#include <stddef.h>
#define container_of(ptr, type, member) ((type *)((char *)(ptr)-offsetof(type, member)))
struct head { struct head *next; };
struct task { int id; struct head list; };
int f(struct head *list)
{
    struct task *t = container_of(list, struct task, list);
    return t->id + (t->list.next == list);
}
