import java.util.Map;

class Sorted<K extends Comparable<? super K>, V extends Map<K, ? extends K>> extends Base<K> {
    K[] keys;
}

class Base<K> {
    K one;
}
