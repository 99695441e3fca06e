void start(int n);
void stop(int n);
