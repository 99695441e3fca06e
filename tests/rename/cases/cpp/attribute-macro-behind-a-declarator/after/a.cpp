#include "a.h"
void Owner::clear(Table* t)
    REQUIRES(lock) {
    Table& table = *t;
    table.reset_locked();
}
void Owner::all() const EXCLUDED(lock) { tables[0].reset_locked(); }
