#pragma once
static inline int clamp_to(int v, int hi) { return v > hi ? hi : v; }
