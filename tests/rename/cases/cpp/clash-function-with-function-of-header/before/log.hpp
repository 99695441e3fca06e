void log(int level);
