import java.util.List;

class Base {
    void accept(List<String> l) {}
}

class Sub extends Base {
    @Override
    void accept(List l) {}
}
