struct ctx;
int use(struct ctx *);
