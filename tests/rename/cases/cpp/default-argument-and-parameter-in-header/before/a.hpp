class Grid {
public:
    static constexpr int kSize = 8;
    static int instances;
    explicit Grid(int n = kSize);
    int cells[kSize];
};
