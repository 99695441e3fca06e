int a_run(void) { return 1; }
