struct packet { int len; char payload[]; };
char f(struct packet *p, int i) { return p->payload[i] + *p->payload; }
