#define READER(type, name) type name() const
class Box {
public:
    READER(int, width);
};
int f(const Box& box) { return box.width(); }
