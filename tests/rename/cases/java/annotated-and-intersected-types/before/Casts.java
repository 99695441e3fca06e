import java.io.Serializable;

interface Work {
    void go();
}

class Casts {
    Object run() {
        Object o = (Work & Serializable) () -> {};
        Work[][] w = new Work[2][];
        Object all = new Work[] {(Work) o};
        return all == null ? w : o;
    }
}
