package com.acme.model;

/** A {@link Van}. */
public class Van implements Comparable<Van>, Cloneable {
    public static final Van NONE = new Van(0);
    private final int load;
    public Van(int load) { this.load = load; }
    public static Van of(int n) { return n == 0 ? Van.NONE : new Van(n); }
    @Override public int compareTo(Van o) { return load - o.load; }
    @Override public boolean equals(Object o) { return o instanceof Van && ((Van) o).load == load; }
    @Override public int hashCode() { return load; }
    public enum Kind { A }
    public static class Builder { public Van build() { return new Van(1); } }
}
