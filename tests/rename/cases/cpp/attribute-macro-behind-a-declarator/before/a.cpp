#include "a.h"
void Owner::clear(Table* t)
    REQUIRES(lock) {
    Table& table = *t;
    table.reset();
}
void Owner::all() const EXCLUDED(lock) { tables[0].reset(); }
