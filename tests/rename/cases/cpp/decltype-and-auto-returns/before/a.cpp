struct Tag { const char* text; };
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
    decltype(forwarded().text) e = forwarded().text;
    return a.text ? b.text : c.text ? d->text : e;
}
