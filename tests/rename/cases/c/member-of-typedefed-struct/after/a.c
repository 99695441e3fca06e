typedef struct { const char *first_name; int age; } person;
typedef struct { const char *name; } pet;
typedef person *person_ref;
const char *f(person *p, pet *q, person_ref r)
{
    return p ? p->first_name : r ? r->first_name : q->name;
}
