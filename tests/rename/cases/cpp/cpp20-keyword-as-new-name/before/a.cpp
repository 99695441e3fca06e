int f(int needs) { return needs; }
