struct packet { int len; char data[]; };
char f(struct packet *p, int i) { return p->data[i] + *p->data; }
