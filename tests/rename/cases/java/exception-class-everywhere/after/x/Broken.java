package x;

public class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    public Broken(String s, Throwable t) { super(s, t); }
}
