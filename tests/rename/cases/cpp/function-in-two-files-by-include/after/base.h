inline int clamp_to(int v) { return v < 0 ? 0 : v; }
