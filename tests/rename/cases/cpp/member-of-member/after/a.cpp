struct City { int code; };
struct Address { City city; int zip; };
struct Person { Address* address; };
int f(Person p) { return p.address->city.code + p.address->zip; }
