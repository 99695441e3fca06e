namespace car {
class Engine {
public:
    int power() const;
};
}
