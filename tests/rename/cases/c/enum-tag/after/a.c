enum direction { dir_up, dir_down };
enum direction flip(enum direction d) { return d == dir_up ? dir_down : dir_up; }
