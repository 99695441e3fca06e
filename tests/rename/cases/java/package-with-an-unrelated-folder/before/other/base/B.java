package other.base;

public class B {
    base.A a;
}
