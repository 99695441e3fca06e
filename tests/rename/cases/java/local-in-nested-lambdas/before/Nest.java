class Nest {
    Runnable run() {
        return () -> {
            int x = 1;
            Runnable r = () -> {
                int y = x + 1;
                System.out.println(y + x);
            };
            r.run();
        };
    }
}
