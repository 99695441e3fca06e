package x;

import java.io.*;

class Use implements AutoCloseable {
    /**
     * @throws Bad if bad
     * @see x.Bad
     */
    void f() throws Bad, IOException { throw new Bad("Bad", null); }
    void g() {
        try (Use u = this) {
            u.f();
        } catch (final Bad | IOException e) {
            if (e instanceof Bad) throw new IllegalStateException((Bad) e);
        } finally {
            System.out.println(Bad.class.getName() + "Bad");
        }
    }
    @Override public void close() {}
}

