import java.util.List;
import java.util.function.Supplier;

class Letter extends Exception {}

class Kinds<T extends Letter> implements Supplier<Letter> {
    public Letter get() {
        return null;
    }

    List<? super Letter> list;
    Supplier<Letter> make = Letter::new;
    Class<?> c = Letter.class;

    Letter run(Object o, Letter... more) throws Letter {
        try {
            if (o instanceof Letter) {
                return (Letter) o;
            }
            for (Letter l : more) {
                throw l;
            }
        } catch (Letter e) {
            Letter[] a = {new Letter()};
            return a[0];
        }
        return Kinds.<Letter>same(null);
    }

    static <U> U same(U u) {
        return u;
    }
}
