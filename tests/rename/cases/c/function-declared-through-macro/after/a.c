#define HANDLER(fn) int fn(int event)
HANDLER(on_read);
HANDLER(on_read)
{
    return event;
}
int f(void) { return on_read(1); }
