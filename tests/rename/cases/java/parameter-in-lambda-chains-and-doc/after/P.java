import java.util.*;

class P {
    int max;
    /**
     * Says max things about {@code max}.
     *
     * @param limit the most
     * @return max
     */
    List<Integer> f(final int limit) {
        this.max = limit;
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < limit; i++) all.add(limit - i);
        all.removeIf(i -> i > limit);
        P p = new P() { int g() { return max + P.this.max; } };
        return p.f(limit > 0 ? p.max : limit);
    }
    /** @param max other */
    void g(int max) { f(max); }
}

