struct Flags { unsigned b : 1; unsigned done : 1; };
struct Device { Flags flags[2]; Flags* ptr; Flags** table; struct { Flags inner; } sub; };
using Devices = Device[4];
int f(Devices ds, Device& d, const Device* const p) {
    int ready = ds[1].flags[0].b;
    ready += d.ptr->b + (*d.table)->b + d.table[1][2].b + p->sub.inner.b;
    return ready;
}
