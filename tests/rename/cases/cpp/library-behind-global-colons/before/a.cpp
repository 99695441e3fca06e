#include <memory>
#include <string>
#include <vector>
template <typename T> class Registry {
    struct Info { ::std::string name; int line; };
    using Infos = ::std::vector<Info>;
    Infos infos_;
    ::std::vector<::std::shared_ptr<Info>> shared_;
public:
    int sum() {
        int line = 0;
        for (typename Infos::iterator it = infos_.begin(); it != infos_.end(); ++it) line += it->line;
        for (const auto& each : shared_) line += each->line;
        auto made = ::std::make_unique<Info>();
        return line + made->line + ::std::move(infos_[0]).line;
    }
};
struct Other { int line; };
