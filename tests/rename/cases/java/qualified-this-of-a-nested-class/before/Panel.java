public class Panel {
    int n;

    Runnable run() {
        return new Runnable() {
            public void run() {
                Panel.this.n++;
                Panel.super.hashCode();
            }
        };
    }
}
