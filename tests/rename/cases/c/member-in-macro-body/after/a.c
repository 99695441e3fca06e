struct page { unsigned bits; };
#define PAGE_DIRTY(p) ((p)->bits & 1)
int f(struct page *p) { return PAGE_DIRTY(p) | PAGE_DIRTY(p + 1); }
