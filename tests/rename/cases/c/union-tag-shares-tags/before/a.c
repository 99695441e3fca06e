union value { int i; float f; };
enum shape { round, square };
union value v;
enum shape s;
