package a;

import java.util.List;

public class Box {
    void put(int n) {}
    void put(long n) {}
    void put(Object o) {}
    void putText(String s) {}
    void put(List<String> all) {}
    void put(int[] all) {}
    void run(List<String> list, Integer boxed, short small, char[] chars) {
        put(1);
        put(1L);
        put(small);
        put(boxed);
        putText("a");
        putText(boxed.toString());
        putText("a" + 1);
        putText(list.get(0));
        putText(boxed > 1 ? "x" : "y");
        put(list);
        put(new int[] {1});
        put(chars);
        put((Object) "a");
        list.forEach(this::putText);
        list.forEach(s -> putText(s));
        for (String s : list) putText(s);
        for (var s : list) { putText(s.trim()); }
    }
}

