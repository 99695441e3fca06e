#define SIGNAL(x) "2" #x
void connect(const char* signal);
struct Dial {
    void setValue(int v);
    void wire() { connect(SIGNAL(setValue(int))); setValue(1); }
};
