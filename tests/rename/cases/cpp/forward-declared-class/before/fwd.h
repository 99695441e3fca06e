class Connection;
void close(Connection* c);
