struct context;
int use(struct context *);
