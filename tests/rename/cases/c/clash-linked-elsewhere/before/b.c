int b_run(void) { return 2; }
