interface Mapper<A, B> {
    B map(A a);
}

class Func {
    int run(Mapper<String, Integer> m) {
        Mapper<String, Integer> n = s -> s.length();
        Mapper<String, Integer> o = String::length;
        return m.map("a") + n.map("b") + o.map("c");
    }
}
