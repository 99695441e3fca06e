import java.util.Iterator;
import java.util.List;

class It implements Iterable<String> {
    List<String> l;

    @Override
    public Iterator<String> iterator() {
        return l.iterator();
    }
}
