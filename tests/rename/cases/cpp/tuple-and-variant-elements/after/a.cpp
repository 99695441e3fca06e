#include <tuple>
#include <variant>
#include <utility>
struct Error { int code; };
struct Ok { int number; };
int f(std::tuple<Ok, Error> t, std::variant<Ok, Error> v, std::pair<Error, Ok> p) {
    int sum = std::get<1>(t).code + std::get<Error>(v).code + std::get<0>(p).code + p.first.code;
    if (auto* e = std::get_if<Error>(&v)) sum += e->code;
    auto [ok, error] = t;
    sum += error.code + ok.number;
    const auto& [a, b] = p;
    return sum + a.code + b.number;
}
