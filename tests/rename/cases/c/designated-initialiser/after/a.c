struct rgb { int red, g, b; };
struct reg { int r; };
struct rgb c = {.red = 1, .g = 2};
struct reg d = {.r = 3};
struct rgb list[] = {{.red = 1}, [3].red = 2, [4] = {.red = 3}};
