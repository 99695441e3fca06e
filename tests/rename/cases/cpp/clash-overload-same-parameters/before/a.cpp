struct A { void add(int a); void append(int b); };
