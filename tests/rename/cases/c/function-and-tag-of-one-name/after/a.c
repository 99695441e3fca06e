struct stat_info { int mode; };
int file_status(struct stat_info *s) { return s->mode; }
int f(void)
{
    struct stat_info s = {0};
    return file_status(&s);
}
