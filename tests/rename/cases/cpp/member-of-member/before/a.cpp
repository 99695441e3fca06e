struct City { int zip; };
struct Address { City city; int zip; };
struct Person { Address* address; };
int f(Person p) { return p.address->city.zip + p.address->zip; }
