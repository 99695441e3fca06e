package x;

public class Bad extends Exception {
    private static final long serialVersionUID = 1L;
    public Bad(String s, Throwable t) { super(s, t); }
}
