int f(int total, int sum$1) { return total + sum$1; }
