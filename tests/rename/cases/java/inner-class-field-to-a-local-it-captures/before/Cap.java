class Cap {
    Runnable run(int n) {
        return new Runnable() {
            int m = 1;

            public void run() {
                System.out.println(m + n);
            }
        };
    }
}
