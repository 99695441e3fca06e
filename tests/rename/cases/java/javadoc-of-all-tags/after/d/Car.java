package d;

import java.util.List;

/** A car to {@link #move(int)}, see {@link Car#move(int) drive it}. drive is a word. */
public class Car {
    /**
     * Drives. {@link #drive(String)} is another; {@linkplain d.Car#move(int)}.
     *
     * @param drive how far
     * @return what {@code drive} says
     * @throws Stuck if it cannot
     * @see #move(int)
     * @see #drive(String)
     */
    public int move(int drive) throws Stuck { return drive; }

    /** {@link #drive(java.lang.String)} */
    public void drive(String s) {}

    static class Stuck extends Exception {}
}

