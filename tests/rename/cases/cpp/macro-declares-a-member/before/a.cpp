#define READER(type, name) type name() const
class Box {
public:
    READER(int, size);
};
int f(const Box& box) { return box.size(); }
