struct Flags { unsigned ready : 1; unsigned done : 1; };
struct Device { Flags flags[2]; Flags* ptr; Flags** table; struct { Flags inner; } sub; };
using Devices = Device[4];
int f(Devices ds, Device& d, const Device* const p) {
    int ready = ds[1].flags[0].ready;
    ready += d.ptr->ready + (*d.table)->ready + d.table[1][2].ready + p->sub.inner.ready;
    return ready;
}
