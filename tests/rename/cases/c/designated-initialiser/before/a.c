struct rgb { int r, g, b; };
struct reg { int r; };
struct rgb c = {.r = 1, .g = 2};
struct reg d = {.r = 3};
struct rgb list[] = {{.r = 1}, [3].r = 2, [4] = {.r = 3}};
