package t;

import static s.Job.State.NEW;
import static s.Job.State.*;
import s.Job;
import s.Job.State;

class Use {
    boolean f(State s) { return s == NEW || s.equals(Job.State.NEW) || s.name().equals("NEW"); }
}

