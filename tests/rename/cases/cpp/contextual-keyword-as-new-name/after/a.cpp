int f(int final) { return final + 1; }
