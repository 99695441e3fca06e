int calculate(int x);
