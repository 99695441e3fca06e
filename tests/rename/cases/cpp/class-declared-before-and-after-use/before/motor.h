namespace car {
class Motor {
public:
    int power() const;
};
}
