import java.util.List;
import java.util.function.Supplier;

class Mail extends Exception {}

class Kinds<T extends Mail> implements Supplier<Mail> {
    public Mail get() {
        return null;
    }

    List<? super Mail> list;
    Supplier<Mail> make = Mail::new;
    Class<?> c = Mail.class;

    Mail run(Object o, Mail... more) throws Mail {
        try {
            if (o instanceof Mail) {
                return (Mail) o;
            }
            for (Mail l : more) {
                throw l;
            }
        } catch (Mail e) {
            Mail[] a = {new Mail()};
            return a[0];
        }
        return Kinds.<Mail>same(null);
    }

    static <U> U same(U u) {
        return u;
    }
}
