import java.io.Serializable;

interface Job {
    void go();
}

class Casts {
    Object run() {
        Object o = (Job & Serializable) () -> {};
        Job[][] w = new Job[2][];
        Object all = new Job[] {(Job) o};
        return all == null ? w : o;
    }
}
