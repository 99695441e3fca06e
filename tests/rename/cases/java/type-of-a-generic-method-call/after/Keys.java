import java.util.Collections;
import java.util.List;
import java.util.Map;

class Id {
    Map<Id, Map.Entry<Id[], ? extends Id>> m;

    List<Id> none() {
        return Collections.<Id>emptyList();
    }
}
