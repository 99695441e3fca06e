typedef int number;
number build(number n) { return n; }
