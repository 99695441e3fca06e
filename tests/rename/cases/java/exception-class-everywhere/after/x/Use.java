package x;

import java.io.*;

class Use implements AutoCloseable {
    /**
     * @throws Broken if bad
     * @see x.Broken
     */
    void f() throws Broken, IOException { throw new Broken("Bad", null); }
    void g() {
        try (Use u = this) {
            u.f();
        } catch (final Broken | IOException e) {
            if (e instanceof Broken) throw new IllegalStateException((Broken) e);
        } finally {
            System.out.println(Broken.class.getName() + "Bad");
        }
    }
    @Override public void close() {}
}

