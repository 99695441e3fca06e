/**
 * struct obj - an object
 * @refcount: number of refs
 * @name: its name
 */
struct obj {
    int refcount;
    const char *name;
};
