struct alpha { int id; };
extern struct alpha the_alpha;
