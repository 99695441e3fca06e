import java.util.Map;

class Sorted<Key extends Comparable<? super Key>, V extends Map<Key, ? extends Key>> extends Base<Key> {
    Key[] keys;
}

class Base<K> {
    K one;
}
