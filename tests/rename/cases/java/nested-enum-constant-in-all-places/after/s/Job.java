package s;

public class Job {
    public enum State { OPEN, DONE; State next() { return this == OPEN ? DONE : OPEN; } }
    @interface In { State[] value() default {State.OPEN}; }
    @In(State.OPEN) State state = State.OPEN;
    int f(State s) {
        switch (s) {
            case OPEN: return 1;
            default:
        }
        return switch (state) {
            case OPEN, DONE -> s.ordinal();
        };
    }
}
