struct alpha { int serial; };
extern struct alpha the_alpha;
