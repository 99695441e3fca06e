#pragma once
static inline int limit(int v, int hi) { return v > hi ? hi : v; }
