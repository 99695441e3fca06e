package t;

import static s.Job.State.OPEN;
import static s.Job.State.*;
import s.Job;
import s.Job.State;

class Use {
    boolean f(State s) { return s == OPEN || s.equals(Job.State.OPEN) || s.name().equals("NEW"); }
}

