enum dir { dir_up, dir_down };
enum dir flip(enum dir d) { return d == dir_up ? dir_down : dir_up; }
