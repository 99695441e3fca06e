#include <memory>
#include <thread>
struct Session : std::enable_shared_from_this<Session> {
    bool alive = true;
    void run() {
        auto self = shared_from_this();
        self->alive = false;
        std::thread t(&Session::run, this);
        auto again = [self] { return self->alive; };
        again();
    }
};
