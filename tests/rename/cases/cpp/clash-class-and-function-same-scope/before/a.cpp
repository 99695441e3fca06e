struct Config { int n; };
Config config;
int f() { Config c; return c.n + config.n; }
