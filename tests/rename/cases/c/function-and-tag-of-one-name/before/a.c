struct stat_info { int mode; };
int stat_info(struct stat_info *s) { return s->mode; }
int f(void)
{
    struct stat_info s = {0};
    return stat_info(&s);
}
