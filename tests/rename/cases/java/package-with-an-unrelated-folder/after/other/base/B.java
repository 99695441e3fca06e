package other.base;

public class B {
    core.A a;
}
