class Anon {
    int n = 1;

    Runnable run() {
        return new Runnable() {
            int n = 0;

            public void run() {
                n++;
                this.n++;
                Anon.this.n++;
            }
        };
    }
}
