class Anon {
    int n = 1;

    Runnable run() {
        return new Runnable() {
            int times = 0;

            public void run() {
                times++;
                this.times++;
                Anon.this.n++;
            }
        };
    }
}
