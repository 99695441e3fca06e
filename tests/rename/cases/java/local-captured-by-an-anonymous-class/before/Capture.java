class Capture {
    Runnable later(String text) {
        Runnable shadowed = new Runnable() {
            String text = "mine";

            public void run() {
                System.out.println(text);
            }
        };
        shadowed.run();
        return new Runnable() {
            public void run() {
                System.out.println(text);
            }
        };
    }
}
