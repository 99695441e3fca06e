import java.util.*;

class P {
    int max;
    /**
     * Says max things about {@code max}.
     *
     * @param max the most
     * @return max
     */
    List<Integer> f(final int max) {
        this.max = max;
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < max; i++) all.add(max - i);
        all.removeIf(i -> i > max);
        P p = new P() { int g() { return max + P.this.max; } };
        return p.f(max > 0 ? p.max : max);
    }
    /** @param max other */
    void g(int max) { f(max); }
}

