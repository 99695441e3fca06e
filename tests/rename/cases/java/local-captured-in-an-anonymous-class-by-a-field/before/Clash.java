class Clash {
    Runnable run(String s) {
        return new Runnable() {
            String text = "t";

            public void run() {
                System.out.println(s + text);
            }
        };
    }
}
