int main(void) { return compute(2); }
