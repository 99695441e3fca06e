package a;

public class Part {
    final String s;
    public Part(String s) { this.s = s; }
    protected Part() { this("x"); }
}
