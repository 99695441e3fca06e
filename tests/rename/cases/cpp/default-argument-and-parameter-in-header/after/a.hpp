class Grid {
public:
    static constexpr int kDefault = 8;
    static int instances;
    explicit Grid(int n = kDefault);
    int cells[kDefault];
};
