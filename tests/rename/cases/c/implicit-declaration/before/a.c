int main(void) { return calc(2); }
