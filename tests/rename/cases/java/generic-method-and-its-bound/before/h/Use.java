package h;

import static g.Util.pick;
import g.Util;
import java.util.*;

class Use {
    String f(List<String> l, Map<String, Integer> m) {
        int n = pick(List.of(1, 2), 3).intValue() + pick(m.values(), 1);
        return Util.pick(l, "x").trim() + n;
    }
}

