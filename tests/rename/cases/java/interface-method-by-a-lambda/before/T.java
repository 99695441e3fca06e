import java.util.*;

@FunctionalInterface
interface Check<T> {
    boolean ok(T t);
    default Check<T> and(Check<? super T> o) { return t -> ok(t) && o.ok(t); }
    static <T> Check<T> not(Check<T> c) { return t -> !c.ok(t); }
}
class Use {
    Check<String> empty = String::isEmpty;
    boolean f(List<Check<String>> all) {
        Check<String> c = s -> s.length() > 1;
        boolean b = c.and(empty).ok("a") || Check.not(c).ok("b");
        return all.stream().allMatch(x -> x.ok("b")) || ((Check<Object>) o -> true).ok(1) || b;
    }
}
