class Observer { public: virtual void notify_all(int code = 0) {} virtual ~Observer() {} };
class Model : private Observer {
    void notify_all(int code) override { Observer::notify_all(code); }
    void notify(int code, int more) { notify_all(code + more); }
    void notify(const char*);
};
