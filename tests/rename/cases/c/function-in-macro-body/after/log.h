void write_message(const char *file, const char *text);
#define LOG(text) write_message(__FILE__, text)
