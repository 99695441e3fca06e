namespace core { struct Task { void run_once(); }; typedef Task Job; }
namespace app { using core::Job; using Work = Job; typedef Work* WorkPtr; struct Job2 { void run(); }; }
void core::Job::run_once() {}
void f(app::Work w, app::WorkPtr p, const app::Job& j, app::Job2 k) {
    w.run_once(); p->run_once(); const_cast<app::Work&>(j).run_once(); k.run();
}
