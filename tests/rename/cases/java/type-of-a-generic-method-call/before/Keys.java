import java.util.Collections;
import java.util.List;
import java.util.Map;

class Key {
    Map<Key, Map.Entry<Key[], ? extends Key>> m;

    List<Key> none() {
        return Collections.<Key>emptyList();
    }
}
