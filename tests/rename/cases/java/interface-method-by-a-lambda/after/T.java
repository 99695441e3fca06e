import java.util.*;

@FunctionalInterface
interface Check<T> {
    boolean test(T t);
    default Check<T> and(Check<? super T> o) { return t -> test(t) && o.test(t); }
    static <T> Check<T> not(Check<T> c) { return t -> !c.test(t); }
}
class Use {
    Check<String> empty = String::isEmpty;
    boolean f(List<Check<String>> all) {
        Check<String> c = s -> s.length() > 1;
        boolean b = c.and(empty).test("a") || Check.not(c).test("b");
        return all.stream().allMatch(x -> x.test("b")) || ((Check<Object>) o -> true).test(1) || b;
    }
}
