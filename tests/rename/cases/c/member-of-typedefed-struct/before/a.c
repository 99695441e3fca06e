typedef struct { const char *name; int age; } person;
typedef struct { const char *name; } pet;
typedef person *person_ref;
const char *f(person *p, pet *q, person_ref r)
{
    return p ? p->name : r ? r->name : q->name;
}
