struct span { int begin, to; };
struct line { struct span x, y[2]; int from; };
struct line l = {
    .x.begin = 1,
    .y[0].begin = 2,
    .y = {{.begin = 3}},
    .x = {.begin = 4},
    .from = 5,
};
