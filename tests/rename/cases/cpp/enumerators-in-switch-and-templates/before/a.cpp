enum Mode { kSlow, kQuick, kLast = kQuick + 1 };
template <Mode M = kQuick> struct Runner { static constexpr Mode mode = M; };
namespace other { enum Mode { kQuick }; int f(Mode m) { return m == kQuick; } }
int f(Mode m = Mode::kQuick) {
    switch (m) {
        case kQuick: return Runner<kQuick>::mode;
        case kSlow: { int kQuick = 2; return kQuick; }
        default: return ::kQuick;
    }
}
