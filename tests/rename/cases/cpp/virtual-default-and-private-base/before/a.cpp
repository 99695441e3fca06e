class Observer { public: virtual void notify(int code = 0) {} virtual ~Observer() {} };
class Model : private Observer {
    void notify(int code) override { Observer::notify(code); }
    void notify(int code, int more) { notify(code + more); }
    void notify(const char*);
};
