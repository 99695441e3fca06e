package com.acme.model;

/** A {@link Truck}. */
public class Truck implements Comparable<Truck>, Cloneable {
    public static final Truck NONE = new Truck(0);
    private final int load;
    public Truck(int load) { this.load = load; }
    public static Truck of(int n) { return n == 0 ? Truck.NONE : new Truck(n); }
    @Override public int compareTo(Truck o) { return load - o.load; }
    @Override public boolean equals(Object o) { return o instanceof Truck && ((Truck) o).load == load; }
    @Override public int hashCode() { return load; }
    public enum Kind { A }
    public static class Builder { public Truck build() { return new Truck(1); } }
}
