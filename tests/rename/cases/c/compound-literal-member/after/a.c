struct pt { int x, ypos; };
struct sz { int x, y; };
int use(struct pt p);
int f(void)
{
    struct sz s = (struct sz){.y = 1};
    return use((struct pt){.x = 1, .ypos = 2}) + ((struct pt){0}).ypos + s.y + (&(struct pt){1, 2})->ypos;
}
