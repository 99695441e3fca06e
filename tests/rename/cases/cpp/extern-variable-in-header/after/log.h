extern int g_level;
