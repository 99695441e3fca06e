const n = 42;
