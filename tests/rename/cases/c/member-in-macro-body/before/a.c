struct page { unsigned flags; };
#define PAGE_DIRTY(p) ((p)->flags & 1)
int f(struct page *p) { return PAGE_DIRTY(p) | PAGE_DIRTY(p + 1); }
