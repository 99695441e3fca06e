#define CHECK(condition, message)        \
    do {                                   \
        if (!(condition)) {                \
            report(#condition, message);   \
        }                                  \
    } while (false)
void report(const char*, const char*);
void f(int condition) { CHECK(condition > 0, "condition"); }
