#include "lock.h"
struct Table { void reset_locked(); };
struct Owner { int lock; void clear(Table* t) REQUIRES(lock); void all() const EXCLUDED(lock); Table* tables; };
