enum Mode { kSlow, kFast, kLast = kFast + 1 };
template <Mode M = kFast> struct Runner { static constexpr Mode mode = M; };
namespace other { enum Mode { kQuick }; int f(Mode m) { return m == kQuick; } }
int f(Mode m = Mode::kFast) {
    switch (m) {
        case kFast: return Runner<kFast>::mode;
        case kSlow: { int kQuick = 2; return kQuick; }
        default: return ::kFast;
    }
}
