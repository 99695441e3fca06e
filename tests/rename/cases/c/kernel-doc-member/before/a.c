/**
 * struct obj - an object
 * @refs: number of refs
 * @name: its name
 */
struct obj {
    int refs;
    const char *name;
};
