void emit(const char *file, const char *text);
#define LOG(text) emit(__FILE__, text)
