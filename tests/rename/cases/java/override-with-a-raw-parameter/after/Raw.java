import java.util.List;

class Base {
    void take(List<String> l) {}
}

class Sub extends Base {
    @Override
    void take(List l) {}
}
