public class Frame {
    int n;

    Runnable run() {
        return new Runnable() {
            public void run() {
                Frame.this.n++;
                Frame.super.hashCode();
            }
        };
    }
}
