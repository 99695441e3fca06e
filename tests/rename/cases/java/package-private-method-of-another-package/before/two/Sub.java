package two;

public class Sub extends one.Base {
    void init() {}

    void go() {
        init();
    }
}
