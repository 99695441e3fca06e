enum class Channel : char { red = 'r' };
struct Pixel { Channel c; operator Channel() const { return c; } explicit operator bool() const { return c != Channel{}; } };
int f(Pixel p) {
    auto c = (Channel)p; auto d = Channel('x'); auto e = static_cast<Channel>(1);
    return int(c) + static_cast<int>(Channel::red) + (p ? 1 : 0) + int(d) + int(e);
}
