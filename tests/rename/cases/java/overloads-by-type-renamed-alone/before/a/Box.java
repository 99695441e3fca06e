package a;

import java.util.List;

public class Box {
    void put(int n) {}
    void put(long n) {}
    void put(Object o) {}
    void put(String s) {}
    void put(List<String> all) {}
    void put(int[] all) {}
    void run(List<String> list, Integer boxed, short small, char[] chars) {
        put(1);
        put(1L);
        put(small);
        put(boxed);
        put("a");
        put(boxed.toString());
        put("a" + 1);
        put(list.get(0));
        put(boxed > 1 ? "x" : "y");
        put(list);
        put(new int[] {1});
        put(chars);
        put((Object) "a");
        list.forEach(this::put);
        list.forEach(s -> put(s));
        for (String s : list) put(s);
        for (var s : list) { put(s.trim()); }
    }
}

