struct v {
    int tag;
    union { int i; float f; };
};
int f(struct v *p) { return p->i + p->tag; }
