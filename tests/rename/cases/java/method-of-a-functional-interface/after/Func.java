interface Mapper<A, B> {
    B convert(A a);
}

class Func {
    int run(Mapper<String, Integer> m) {
        Mapper<String, Integer> n = s -> s.length();
        Mapper<String, Integer> o = String::length;
        return m.convert("a") + n.convert("b") + o.convert("c");
    }
}
