typedef struct evt { int no; } evt_t;
typedef evt_t *evt_p;
typedef evt_p evt_list[4];
struct other { int no; };
int f(evt_list l, evt_p e, struct other *o) { return l[0]->no + e->no + o->no; }
