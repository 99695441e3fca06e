package h;

import static g.Util.choose;
import g.Util;
import java.util.*;

class Use {
    String f(List<String> l, Map<String, Integer> m) {
        int n = choose(List.of(1, 2), 3).intValue() + choose(m.values(), 1);
        return Util.choose(l, "x").trim() + n;
    }
}

