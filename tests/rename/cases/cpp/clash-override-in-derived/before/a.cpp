struct Shape { virtual void draw() {} };
struct Circle : Shape { void paint() {} };
void f(Circle c) { c.paint(); c.draw(); }
