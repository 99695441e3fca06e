#include <compare>
struct Version {
    int major_, minor;
    auto operator<=>(const Version&) const = default;
    bool operator==(const Version& o) const { return major_ == o.major_ && minor == o.minor; }
};
bool f(Version a) { return a < Version{1, 2} && a.major_ > Version{.major_ = 1, .minor = 2}.major_; }
