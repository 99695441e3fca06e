struct span { int from, to; };
struct line { struct span x, y[2]; int from; };
struct line l = {
    .x.from = 1,
    .y[0].from = 2,
    .y = {{.from = 3}},
    .x = {.from = 4},
    .from = 5,
};
