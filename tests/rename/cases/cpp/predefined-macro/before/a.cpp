int f() { return __LINE__; }
