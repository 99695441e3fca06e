package d;

import java.util.List;

/** A car to {@link #drive(int)}, see {@link Car#drive(int) drive it}. drive is a word. */
public class Car {
    /**
     * Drives. {@link #drive(String)} is another; {@linkplain d.Car#drive(int)}.
     *
     * @param drive how far
     * @return what {@code drive} says
     * @throws Stuck if it cannot
     * @see #drive(int)
     * @see #drive(String)
     */
    public int drive(int drive) throws Stuck { return drive; }

    /** {@link #drive(java.lang.String)} */
    public void drive(String s) {}

    static class Stuck extends Exception {}
}

