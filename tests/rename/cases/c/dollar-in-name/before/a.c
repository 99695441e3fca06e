int f(int sum, int sum$1) { return sum + sum$1; }
