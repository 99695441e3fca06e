class Nest {
    Runnable run() {
        return () -> {
            int inner = 1;
            Runnable r = () -> {
                int y = inner + 1;
                System.out.println(y + inner);
            };
            r.run();
        };
    }
}
