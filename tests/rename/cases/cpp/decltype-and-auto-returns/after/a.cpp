struct Tag { const char* label; };
struct Other { const char* text; };
Tag make();
auto made() { return make(); }
auto also() -> Tag { return {}; }
decltype(auto) forwarded() { return made(); }
const char* f() {
    decltype(make()) a = make();
    auto b = made();
    auto&& c = also();
    const auto* d = &a;
    decltype(forwarded().label) e = forwarded().label;
    return a.label ? b.label : c.label ? d->label : e;
}
