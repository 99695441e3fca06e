#include <memory>
#include <thread>
struct Session : std::enable_shared_from_this<Session> {
    bool open_ = true;
    void run() {
        auto self = shared_from_this();
        self->open_ = false;
        std::thread t(&Session::run, this);
        auto again = [self] { return self->open_; };
        again();
    }
};
