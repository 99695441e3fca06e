package s;

public class Job {
    public enum State { NEW, DONE; State next() { return this == NEW ? DONE : NEW; } }
    @interface In { State[] value() default {State.NEW}; }
    @In(State.NEW) State state = State.NEW;
    int f(State s) {
        switch (s) {
            case NEW: return 1;
            default:
        }
        return switch (state) {
            case NEW, DONE -> s.ordinal();
        };
    }
}
