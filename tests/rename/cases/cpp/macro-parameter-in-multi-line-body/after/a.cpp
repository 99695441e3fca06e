#define CHECK(value, message)        \
    do {                                   \
        if (!(value)) {                \
            report(#value, message);   \
        }                                  \
    } while (false)
void report(const char*, const char*);
void f(int condition) { CHECK(condition > 0, "condition"); }
