namespace core { struct Task { void run(); }; typedef Task Job; }
namespace app { using core::Job; using Work = Job; typedef Work* WorkPtr; struct Job2 { void run(); }; }
void core::Job::run() {}
void f(app::Work w, app::WorkPtr p, const app::Job& j, app::Job2 k) {
    w.run(); p->run(); const_cast<app::Work&>(j).run(); k.run();
}
