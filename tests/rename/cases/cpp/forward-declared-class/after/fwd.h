class Session;
void close(Session* c);
