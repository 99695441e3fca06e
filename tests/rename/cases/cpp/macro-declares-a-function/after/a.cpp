#define HANDLER(fn) int fn(int event)
HANDLER(on_read);
HANDLER(on_read)
{
    return event;
}
int f() { return on_read(1); }
