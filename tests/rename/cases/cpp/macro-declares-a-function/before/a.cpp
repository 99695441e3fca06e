#define HANDLER(fn) int fn(int event)
HANDLER(handle_read);
HANDLER(handle_read)
{
    return event;
}
int f() { return handle_read(1); }
