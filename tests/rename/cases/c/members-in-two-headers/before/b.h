struct beta { int id; };
extern struct beta *the_beta;
